import type { Phrases } from './lexicon.ts';

/** Interest in buying, joining or ordering. */
export const leadPhrases: readonly Phrases[] = [
  {
    weight: 4,
    phrases: `
      when|where can i|we|you preorder|order|buy|get, when do|are * preorders,
      do you do party|platters|catering|gift|gluten|vegan|large|small|kids|smaller|bigger|plus|custom|delivery,
      do you have [a|any|an] room|rooms|table|tables|tickets|space|spaces|slots|availability|appointment|appointments, have a table|room|slot for,
      anyone selling|got|have * ticket|tickets, selling tickets, please open [one|a], open one in|near|at, open up in|near, come to <shops> please,
      like|want|need to add a|another, add a line, any suggestions, suggestions ?, i want|need to upgrade, want to upgrade,
      upgrade my phone|plan|package|contract, what are my options, my options, plans do you have|offer, what plans,
      need internet|broadband|a|an for|at|in, flash sale|sales, sales coming, sale coming, want to go|fly to * in|for|next|on, tempted to,
      thinking about, might get|buy|try|order, going to get|buy|order|try|treat|book [one|myself|a|the|some|it], gonna get|buy, saving up for,
      i need one, need one of, deals * christmas|xmas|black|friday, any black friday, black friday deals|sale|offers|deal, cheapest way to get|buy,
      do you price match, price match, do you accept|take|offer * finance|klarna|afterpay|installments|instalments, can i pay monthly,
      buy now pay later, part exchange|ex, trade in, trade my, second hand, refurbished, is it sold, sell these|this|it|them|those|gift|any,
      who sells, who stocks, where * stockists, pricing for, non profits|profit|charity discount, charity discount|pricing,
      educational|education|teacher|student discount|pricing,
      do|does|will|can|could|would you|they|it|this|@|all [guys|still|also|all|even|ever] ship|sell|stock|export|cater|franchise|wholesale
      do|does|will|can|could|would you|they|@|all [guys|still|also|all|even|ever] deliver to|outside|in|nationwide|here|internationally|overseas|worldwide|it
      shipping to|cost|costs|price|internationally|outside|overseas, ship|deliver|shipping internationally|worldwide|overseas|outside|nationwide
      ship|shipping|deliver|delivery|shipped|send to canada|australia|europe|ireland|india|usa|us|uk|germany|france|nigeria|kenya|philippines|malaysia|singapore|brazil|mexico|the|my|northern|scotland|wales|hawaii|alaska|dubai|pakistan|africa|japan|new|spain|italy|south
      do you do wholesale|bulk|group|corporate|student|custom|gift|trade|military|nhs|discounts|events|weddings|catering|deliveries|refills|personalised
      wholesale, bulk order|orders|discount|discounts|pricing|buy|purchase, in bulk, trade account|prices|discount|price, stockist, stockists
      become a stockist|reseller|distributor|partner|customer|member, becoming a stockist|reseller|distributor|partner|customer|member
      stocking your, stock your, distributor, reseller
      where can i|we|you|one|someone [actually|please|still] buy|get|order|purchase|preorder|grab|cop
      where can i|we|you|one|someone find [one|some|this|these] in|near|online|stores, where can i|we find one|these|those|them|some
      where do i|we|you buy|get|order|purchase|preorder|cop|sign, where to buy|get|order|purchase|preorder
      where is|are this|these|that|it sold|available|from, how can|do i|we buy|order|purchase|preorder|join|subscribe|book|become|invest|enrol
      how can|do i|we get one|some|these|hold|started|tickets|a|in, how can|do i|we place an|a|custom, how can|do i|we open a|an
      how can|do i|we sign up, how can|do i|we switch to|from|over, how can|do i|we upgrade to|my
      how much is|are|for|would|does|do|to|will|per|it|the|this|a|these, how much, whats the price|cost
      what is|are the|your|a [best|current|cheapest] price|prices|cost|costs|pricing|rates|rate|deal|deals|offer|offers|quote
      what is|are the|your best|cheapest [sim] [only] deal|deals|offer|plan|package|tariff, what does it|this|the|a cost
      price of|for|per|list|range|please|in|?, prices for|of|start|from|please, pricing for|on|plans|info|details|please|?
      cost of|for|to buy|get|ship|add|hire|a|the|one, price check
      send|dm|get|have|give|need|want|like|request|requesting|receive|obtain [me|us] [a|the|your|some] price|prices|pricing|quote|quotation|quotes|catalogue|catalog|brochure
      quote for, a quote, quotation, get|need|want quotes, ballpark, budget is|of|about|around, my budget, on a budget
      student|nhs|group|military|trade|bulk|corporate|multi|senior|teacher|blue discount|rate|rates|discounts|price|prices|booking|bookings|tickets|deal|deals|plan
      first order|time discount|code|buyer|offer, discount code|for, promo code for|please|?, referral code|link, joining offers|offer|fee
      any offers|deals|discounts|promos|sales|promotions|specials|vouchers|joining|codes
      what deals|offers|plans|packages|options|discounts do|are|have|can, deals for|on|do|are, best deal on|for|you
      thinking of|about getting|buying|switching|moving|joining|trying|booking|signing|upgrading|ordering|subscribing|going|investing|changing|treating|hiring|using|purchasing
      considering getting|buying|switching|moving|joining|trying|booking|signing|upgrading|ordering|a|your|you|subscribing|the|purchasing
      looking to buy|switch|get|book|purchase|order|move|join|upgrade|invest|hire|rent|sign|change|subscribe|buying|try|replace|stock|partner
      looking at|into buying|getting|switching|purchasing|ordering
      looking for a|an|some|new|good|the|something|recommendations|suggestions|suppliers|supplier|reliable|decent|cheap|affordable|somewhere|someone|quotes|flights|hotel|accommodation|one
      on the lookout for, on the hunt for, hunting for, in the market for, in need of, shopping for|around
      planning to|on buy|buying|get|getting|switch|book|booking|order|visit|purchase|upgrade
      want|wanting|going|need|hoping|like|love|ready|keen|wish|dying|hope to buy|order|purchase|subscribe|preorder|cop
      want to book|join|sign|switch|try|invest|hire|upgrade|rent, need to buy|order|book|purchase|get
      like|love to buy|order|purchase|book|subscribe|join|switch|try|sign|hire|open|arrange|place
      ready to buy|order|switch|sign|purchase|commit|book, keen to buy|sign|try|join|order|switch|get|book, interested in, i am|we interested
      would be interested, very interested, definitely interested, might buy|get|order|switch|try|treat|have, may buy|switch
      about to buy|order|book|purchase|join|pull|switch|sign, buy one|it in, id buy|pay, i buy|purchase one, take my money, shut up and take
      just take my, have my card ready, card ready, sign me up, count me in, put me down, i need this|these|one|them
      want|need this|these|one|it|them so|in|now|bad|badly, i want one|two|some, need one|some of, i|we need|want a|an|some new
      need a|an # seater|supplier|caterer|plumber|electrician|vendor|provider|photographer|hotel|quote|van|builder|cleaner|venue|recommendation
      need flights|tickets|rooms|catering|quotes, gift for my|a, gift ideas, gift card|cards|vouchers for|in|available|online|do|?
      can|could|would|does|do anyone|anybody|someone|somebody|you|u|y'all|any recommend|suggest [me] [a|an|any|some|your|the|good|which|for|somewhere|one|something|where]
      any recommendations|suggestions|recs for|on|of, recommend a|an|any|some|me|good|your, recommendations for|on|please
      what would you recommend, which one|phone|laptop|plan|model should|do|would|to i|you|we|buy|get [buy|get|recommend|choose|go]
      should i|we get|buy|go|switch|order|upgrade|try|join|wait|book|invest|pick|choose, worth getting|buying|switching|upgrading|signing|joining
      is it worth, is the * worth, are they worth, help me decide|choose|pick, or should i|wait, torn between, deciding between, can not decide
      is|are|will * available in|to|for|at|on|online|outside|here|yet|anywhere|nationwide|again|over
      is|are|will * sold|stocked in|at|online|separately|anywhere|here|outside, is|are|will * [be|come|coming] in|back [in|into] stock
      is|are|will * for sale, is|are * available $
      available in|to|at the|us|uk|canada|europe|india|australia|green|black|blue|red|white|pink|size|store|stores|my|xl|a|other|any|ireland|buy|order|purchase|preorder
      available yet|anywhere|near|internationally|worldwide|outside, is * available, are * available, be available in|to|for|at|on|outside|again
      availability for|on|in|next|this|at, any availability, any left, have any|some left|available|in|room|rooms|space|spaces|tables|slots
      still available|for|have, in stock, back in stock, when * back in, restock, out of stock until, please restock
      bring * to the uk|us|canada|australia|india|ireland|europe|scotland|germany|my
      come|coming to the uk|us|canada|australia|india|ireland|europe|scotland|germany|wales|my|north|south, open * store|branch|shop|location in
      do you [still] have|got this|these|it|any|them|one|that * in|left [a|#|size|black|white|blue|red|stock|green]
      have this|these|it|them|that in, do you have|do * size|sizes, do you have * in stock|size|black|white|blue|red|green|store
      have you got any|this|these|the|it|a in|left, got|have this|these|it in, come in a|other|any|black|white|different|size|sizes|xl|#|red|blue
      sizes do|available|are, what sizes|colours|shades|flavours, do you offer
      do you|they do a|an|any|free trial|discount|discounts|demo|finance|gift|subscription|deals|samples
      do you do discounts|samples|finance|gifts|quotes|parties|commissions, free trial
      book|arrange|get|see|have|want|schedule|request|like a demo|viewing|test|consultation|tour|table|appointment|slot, test drive
      book a table|room|demo|slot|appointment|consultation|viewing|test|cleaning|party|tour, book for #, book # room|rooms|tickets|seats|people
      booking for #, room|table|tickets for #, rooms for, like to book|hire|rent|order|arrange|reserve|buy, do you hire|rent out|?
      hire you|your|a|one, how * preorder, preorder, pre sale, presale, 
      when|where do|are|will * on sale, go on sale, when * sale, tickets on sale, get|grab|buy tickets for, tickets for
      any tickets [left|available|for], custom order|orders|made|design|size, commission|commissions open|for|price, made to order
      personalised|personalized gift|order|with, do you customise|customize|personalise|engrave|make
      open a|an|my [joint|business|savings|current|student] account, new customer|customers, new customer deal|deals|offer|offers|discount|code
      move|moving|transfer|switch|switching * [account|accounts|provider] to you|@, switch to you|@, switching to you|@|your|prime|pro
      switch|switching from, moving from, join you|@|your, sign up for|to|with, keen to, signing up, subscribe to|for|?
      subscription cost|price|worth, upgrade to|my|from the|pro|premium|phone|business, add a|an|another # bag|seat|line
      enterprise plan|pricing|version, business plan|account with
      who can|do|should|could i|we talk|speak|contact|email [to] about|for|regarding * buying|becoming|ordering|wholesale|partnership|sales|pricing|joining|opening|selling|stocking|partnering|collab|collaboration|sponsorship|account
      sales team|rep|department|contact|number, contact sales, speak to sales, talk to sales, collab|collaboration|collaborate with|?
      work with you on, advertise with|on|in, sponsor|sponsorship our|us|for, supplier of|for
      our shop|cafe|cafes|restaurant|store|company|office|team|school|wedding|event|startup
      for our|my team|office|company|business|school|club|wedding|event|shop|cafe|party
      for # people|seats|users|rooms|licences|licenses|units|adults|guests, # person team, small business|office
      for a wedding|party|event|birthday|small|team|group|hen|stag|corporate, fibre * available|yet|at|in|address
      get fibre|fiber|broadband at|in|to, cover * area|postcode, deliver|delivery to|in my postcode|area|address`,
  },
  {
    weight: 1.5,
    phrases: `
      price, pricing, cost, discount, deal, deals, buy, buying, purchase, purchasing, order one, quote, interested, budget, recommend, upgrade
      switch, switching, tempted, eyeing, been eyeing, in stock, wishlist, on my list, want one, i need a|an|one, demo, keen, supplier, vendor
      investing, preordering, sell, my other half wants`,
  },
];
