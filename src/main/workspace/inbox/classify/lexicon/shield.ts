/** Phrases in which a word of blame or praise means neither; nothing in them is counted. */
export const shieldPhrases = `
      if i|we|my|it|the|you|they|there * unable|delayed|cancelled|lost|broken|missed|late|damaged|stolen|faulty|full|wrong, ^ is|are|will|was * delayed|cancelled|late $, bad weather|traffic|hair, why not $, took care of it|that myself, sorted it myself, cut out for, i fix|fixed it|this|that|mine, how do|can|to [i|we|you] fix|stop|undo|change, oh shit|fuck i|that|it|this, shit i|that is, sea of thieves, dead redemption, dead island|space|cells, grand theft
      keep|keeps smiling|going|shining|winning|improving|making|using|buying|reading|watching|playing|bringing|giving|up|it, keeps getting better, keeps me going, take my money, why is it|this|he|she [called|named], is this normal
      i lost my !data|progress|money|account|notes|photos|files|points|save|saves|music|playlists|everything|work|patience|mind|job|internet|service|signal|connection|seat|place|spot|reservation|booking
      would be great|nice|amazing|good|lovely|awesome|helpful|cool|perfect|brilliant|fantastic|ideal|better|appreciated|happy|grateful|fun|handy|wonderful|useful [if|to]
      will be great|nice|happy, be great|nice|good|lovely|amazing|helpful if|to, be much|greatly|really|so|very appreciated
      would [really|absolutely|so|much|just|all] love|like|appreciate [to|if|a|some|your|an|it|this|that|more|the], id love to|a|some|an|if
      love to see|know|hear|try|have|get|be|visit|buy, would [really|greatly] appreciate, appreciate if|any|some|a|help|an
      any|your help [is|would] appreciated, help appreciated, thanks|thank you in advance, thank you in, thanks in advanced, many thanks in
      please and thank you|thanks, advance thanks, if possible thanks
      good morning|afternoon|evening|day|night|bye|friday|grief|god|luck|lord|question|point|idea|reason|old
      happy birthday|friday|monday|new|anniversary|holidays|christmas|easter|halloween|thanksgiving|sunday|weekend|saturday|diwali|eid|pride|tuesday|wednesday|thursday|hour|meal|hours
      merry christmas, great britain|day|grandma|grandad|aunt|uncle|lakes|western|depression
      how|any|as good|great|fast|quick|easy|safe|comfortable|clean|useful|reliable|helpful|nice|warm|fresh for|at|with|are|does|do|can|will|would|enough|as|if|the
      any good|better|nice, is it|this|that good|safe|worth|better|easy|ok|nice|cool|fun|quick|easier|reliable|any
      is there|that|it a problem|issue|charge|fee|fault|queue|delay|better|good|fast|quick|best
      are there|they|these any good|best|delays|queues|charges|fees|safe|worth|ads|better|problems|issues
      what|which|where|who|when is|are|would [be] the|your [best|good|better|fastest|easiest|quickest|cheapest|favourite|greatest]
      best way|time|place|option|regards|wishes|buy|practice|number|email|person|before|western|interests|friend|friends|seller|bet|man|of|to|for|contact|route|method|thing
      at best, at the best, kind regards, kind of, some kind, what kind, any kind, a kind, like to know, cool down, cool box, cool bag
      star wars|trek|sign, fun fact, fire stick|tv|alarm|station|department|safety|fighter|drill|exit|hd|tablet, nice to meet
      pretty much|sure|bad, no worry, never mind, not to worry, do not worry, no problem [at|it|thanks|$], well done steak, super market|bowl
      early bird|days|stage|access|morning|hours|on|next|enough|flight|shift, cheers mate not, quality street|control|assurance|time|of
      win a|an|the|this|tickets|free|big, chance to win, to win, enter to, could win
      fast food|track|forward|charge|charger|charging|fashion|furious, free charge|of, carry charge|case, charge cable|case|point
      portable|wireless|fast|phone|car|your|my|the|usb|old|new charger, charging cable|point|port|station|dock|case|brick, claim damage|issue
      damage cover|waiver|insurance|protection|excess, lost property|and|in translation, lost my|your jumper|phone|password|pin|way|mum|mom|dad|gran|job
      forgot|forgotten my password, cancellation policy|fee|cover|period|terms|insurance, cancel|cancelling my trial|free
      refund policy|take|takes|process|time|times|work|works, late check|checkout|night|fee|fees|entry|show, late night
      problem solving|solver|child, issue date|number|no, missing out|you|my, miss you, miss me, missed you|this|it, missing you
      trouble maker, cold brew|press|weather|turkey|play|outside|war|feet
      hair dye|dryer|straightener|straighteners|mask|oil|care|product|products|salon|colour|cut|gloss|spray|growth|type|removal
      dead sea|line|pool|space|by|island|or|cells|red, dying to try|get|know|see, killing time, sorry for|to bother|the|your|if|hear
      sad song|songs, wrong number lol, expensive taste, hot mess|deal, hard hitting, sick beat|leave|pay|note|day|bag
      bad boy|boys|bunny|bad|guy|ass|blood|company|romance|batch, mad max|love|men, crazy good|deal|deals|how, insane in, insane good|deal|price
      damn good|fine|right|near|fast, hell yeah|yes|of, holy shit|crap|hell, no joke, dirty chai|martini|fries|burger|harry, black friday|cab|ops
      fail safe, strike price|out|a, light strike, ads manager|on|for, noise cancelling|canceling|reduction|cancellation, cancelling headphones
      active noise, loud and, queue up for|this, supposed to rain, not only, not just, not gonna, going to lie, not going to lie, not lie
      can not find it|them|one|any|this|that|these|those on|in|at|anywhere, can not lie, not sure, why not, not to mention, not yet, if not, or not, not even going, not necessarily, no doubt, no brainer, no wonder
      whether or, no matter, waiting for * to drop|come|release|start|launch|land, wait for
      wait till|until|what|wait|a, wait list, waiting list, waiting room, had to wait for, hold my beer, on the line, bored of my
      bored of the old, no thanks|thank, died laughing, dying laughing, dead laughing, im dead, i am dead
      die hard, i am dying, am dying, drop dead gorgeous, not stuck, un supposed, unexpected, dream i, had a dream, dream job, a dream where
      better half, better safe, better late, better than nothing, you better, you had better, had better, got better things, no better, not better
      better or, better to, or better, the better, any easier|faster|quicker, easy to, fairly easy
      quick question|q|one|query|update|search|look|poll|chat|call|note, quick heads, safe travels|trip|flight|journey|space|place|to, stay safe
      be safe, keep safe, feel better, get well, respect my|your|the, proud boys, pride month, clean up|air|energy|code|water
      fresh start|prince|out|water, warm up|water, decent human|price, interesting read|thread|article|how|that|to
      exciting news|opportunity|times, excited to announce|share|join|be
      thrilled|delighted|pleased|proud|happy|honoured|honored to announce|share|join|be|have|welcome|partner|say|see|present|launch|confirm|report
      love island|actually|letter|letters|story|is|song|lane|life|you|handles|affair|bombing|hurts, in love with the, with love, love from
      all my love, my love, a love, of love, i love you $, do me a, fix it felix, quick fix, a win, win or, winning numbers|team, lit candle|up
      epic games|store, what a world|time|day|week|year|night|month, star rating, sweet tooth|potato|potatoes|corn|chilli|spot|16|dreams, happy place, dream team
      legend of, apex legends, super mario|bowl|hero|man|saver, hero section|image, good news everyone, perfect time, perfect storm, pretty woman
      awesome sauce, angel delight|city|di, win rate, win against, fun run, congrats to, congratulations to, shoutout to my mom|mum|dad
      gem stones, call this|next week|morning|afternoon|evening|month, do not fix it|this, promise not|to to complain, promise to complain
      budget|top|bottom|front|first|last line is, not one of them rattled|broke|leaked|failed, silence in the|then|and a, a moment of silence`;
