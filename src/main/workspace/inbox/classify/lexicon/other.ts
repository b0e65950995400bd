import type { Phrases } from './lexicon.ts';

/** What brands' mentions are full of and nobody has to answer: news, advertising, prize draws, small talk. */
export const otherPhrases: readonly Phrases[] = [
  {
    weight: 4,
    phrases: `
      appoints, appointed as|ceo|chief, fined by|over|for|#|£, fined * by, fine over, chief executive|financial|operating|marketing officer,
      founder on|of|says|and, how they grew, interview with * founder|ceo|author|creator|director, register here|now|today, trainspotting, avgeek,
      planespotting, photo by, footage of, pictured, showcase starts|begins, event in|starts|begins #, reply * with your, comment below|your,
      tell us your, caption this, drop a|your * below|comments, retweet if, like if, rt if, who wore, thread 1|on|about, a thread, # 1,
      giveaway, giveaways, sweepstakes, raffle, competition time, comp time
      like|follow|retweet|rt|tag|share and follow|retweet|rt|tag|share|like|comment|to, follow|rt|retweet|like @|us|me and|to|for, follow rt
      rt to win|enter, rt follow, like rt, retweet to, rt and, tag a friend|friends|someone|two|three|#, tag # friends, enter to win, to win
      win a|an|some|tickets|free|two|your, chance to win, i entered, winner announced|will|chosen|gets, good luck everyone, giving away, give away
      airdrop, nft, nfts, presale live, whitelist, forex, trading signals, make $|money|# a|online|from, passive income, earn $|money|up|#
      work from home [and|earn|job|today], dm me for|to|if|now|💰, dm for promo|details|info|collab|price|prices|more, whatsapp me
      click|tap the|here|link|below, link in bio|profile|comments|thread, check out my|our|the|this|these|what|how|latest|new
      subscribe to my|our|the
      my|our|new|latest youtube|channel|podcast|video|blog|article|newsletter|episode|review|post|vlog [is|on|about|up|of|out|here|post]
      new blog|video|podcast|article|episode|post, blog post, new on the blog, on the blog, up on the blog|site|channel
      read more|about|the|our|all|it|here, read our|my, full story|article|review|interview|report|video|thread, full post
      watch here|now|live|full, listen here|now|on, join us for|on|at|in|this|tomorrow|today|live|next, join me|our webinar
      register now|here|today|for, sign up now|here|today at|for|and, tickets available|on sale now|here|at
      use|using|with [my|the|promo|discount|our] code, promo code #, # off everything|all|at|your|with|selected|sitewide|use|this|when|on
      off everything|your|selected|sitewide|first, % off, shop now|here|the, buy now|here, on sale now, out now
      available now|on|at amazon|here|now|via, order now|here|yours, limited time|edition offer|only|drop, get yours, save up|# on|to|when
      save big, deal of the, todays deal, best deals|apps|phones|laptops|books|#, flash sale, sponsored, affiliate, paid partnership
      h t @, ht @
      shares|stock|stocks [in|of] fell|fall|falls|rose|rise|rises|drop|drops|dropped|plunge|plunges|surge|surges|jump|jumps|up|down|tumble|tumbled|slump|slide|price|soar|soared|climb|climbed|gain|gained|slipped|dip
      quarterly|annual|full earnings|results|profit|profits|loss|report|revenue
      record|posts|reports|reported|pre [tax|first|record|quarterly|annual|strong|#] profit|profits|loss|losses|revenue|earnings|sales|results, q2
      q3, q4, fy, ipo, market cap, valuation, analysts, analyst, acquires, acquired by, acquisition, to acquire, takeover
      agrees|agree|agreed to|#|deal|merger, raises #, raised # in|million|m, series a|b|c|d, funding round, # million|billion|bn|m|tn
      million|billion users|customers|deal|dollars|pounds|people|subscribers, announces
      announced|announce a|the|that|new|its|today|plans|partnership|it, unveils, unveiled, launches, launched in|its|a, introduces, rolls out
      rolling out, @ to launch|open|close|build|add|cut|create|invest|acquire|buy|extend|expand|introduce|end|replace|hire
      to open|close|cut|create|invest|add|build # [new|more|#] stores|jobs|branches|trains|million|billion|sites|shops|roles|bn|m, to open|close #
      to be extended|opened|built|closed|launched|replaced|released, plans to open|launch|close|cut|build|expand|add|introduce
      says ceo|report|study|minister|spokesperson|chief|analyst|source, ceo says|said|steps|of|resigns|confirms|announces|on, spokesperson
      spokesman, spokeswoman, sources say|close, according to, minister, reportedly, report says|finds|shows, study finds|shows, survey finds
      breaking news, just in, op ed, press release
      court|judge|regulator|watchdog|lawsuit|antitrust|eu|ftc|cma|senate|parliament|union|unions rules|ruled|fines|fined|orders|ordered|over|against|probe|vote|votes|to|says|accuses|approves|blocks
      vote to strike, pilots|workers|staff|drivers|employees|nurses vote|strike|protest|walk|walkout|union, in europe|asia|africa next|by|this
      across|in europe|asia|africa next year, years ago today, on this day, this day in, fun fact, did you know, throwback, tbt
      top ten|# [of] [ways|tips|best|beaches|apps|things|reasons|places|brands|companies|tools], # ways to, # tips, # things you|to, # reasons
      ways to use|save|make|improve, case study, white paper, webinar, infographic, our comparison|review|guide, review of, unboxing, tutorial`,
  },
  {
    weight: 2,
    phrases: `
      ^ lol|lmao|haha|hahaha|rofl|lmfao|lolol|hahah|hehe [@] $, ^ sent $, walked past, just saw, saw a|an|the|someone, i think i saw,
      on tiktok|youtube|tv, my brother|sister|dad|mum|mom|friend|cousin|uncle|aunt works, used to work, works at|for, now playing, boarding now,
      now boarding, me when, vs @, @ vs, versus, who you got, pov, meme, try that, i will try, will try that,
      let you know, will keep you, ok thanks, okay thanks, ok thank, dmed, dm you, in my dm, check dm|your dm, check your inbox, this morning #,
      spotted,
      ^ ad $, ^ news $, ^ breaking, # results|earnings, ^ poll, vote for|now|below, ^ discuss, via @ $
      ^ good morning|evening|afternoon|night [@|everyone|all|world|guys|twitter] $
      ^ morning|hello|hi|hey|yo|hiya|gm|gn [@|there|all|everyone|guys] $, ^ this [@] $
      ^ same [@] $, ^ ratio $, ^ nah $, ^ ok|okay|yes|yep|yeah|no|nope|sure|done|hmm|hmmm|oh|ah [@] $, happy birthday, happy anniversary
      merry christmas, happy new year, happy halloween|easter|diwali|eid|thanksgiving|friday|monday|sunday|weekend|holidays|pride, dm sent|done
      sent [you|u|it|them] [a|my] dm, dmed, dmed you, have dmed, just dmed, sent a dm|pm|message|private, message sent
      sent via|by|through dm|message, followed back, following back, follow me|back, follow back
      ok|okay|yes|yep|yeah|sure|no|nope [i|will|thanks|ok|thank|cool|got|sounds|fine|it|just] [do|will|it|you] $, got it, will do, never mind
      do not worry, my dream|mum thinks|says|calls, had a dream, just landed|arrived|checked|boarded|started|posted, on my|our|the way to|home
      i am|we at|in|on @, currently|now watching|reading|listening|eating|drinking|at|on|in|playing
      watching|eating|drinking|reading|listening|sitting|having|playing * with|at|in|on|while [@|the|my]
      lunch|dinner|breakfast|brunch|coffee|drinks at|with|@, we have|need|got to try|go|do this|here|soon|again, we should go|try|do
      this is the one|so, this is you, look at this, told you about, you have to try|see, me and you, who wants to, lets go to, true story
      just saying, fun fact, shower thought, hot take, unpopular opinion, no spoilers, add me, my code|friend is, friend code, day # of asking
      notice me, follow me back, nowplaying, everyone at|in, named after, i work|live opposite|near|next|by, posted a|an|my photo|video
      just posted, i am at|in, im at`,
  },
];
