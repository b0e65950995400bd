import type { Phrases } from './lexicon.ts';

/** Words that praise, alone; a "not" before them turns them round. */
export const praiseWords: readonly Phrases[] = [
  {
    weight: 3,
    phrases: `
      it|that|this works|worked [now|perfectly|great|thanks|thank], works|working [again] now, back up and running, big ups,
      is|are|was|were|be hitting different, hit|hits|hitting different, a beast, life is complete, life complete, never taking * off,
      gotta|have to hand it to, hand it to, got to love, what a difference, no delays, in a good way,
      can not believe how good|fast|quick|easy|nice|cheap|great|amazing, amazing weekend|time|stay|trip|night|day|experience|meal|food,
      made a|me|us|my|our * happy, very happy|pleased, appreciate it|you|the|your,
      <swear> love|good|great|amazing|awesome|brilliant|legend|legends|delicious|gorgeous|beautiful|fantastic|perfect,
      so <swear> good|great|cool|nice|pretty|cute|tasty|comfy|happy, living for, live for this, i stan, we stan, no notes, chef kiss, ate that,
      understood the assignment, main character, elite, goated, hello gorgeous, stop it, i am sold, am sold, sold on, converted, never going back,
      never go back, one of the best, top 10|ten|#|five, good stuff, good work, ten out of ten, # out of #, flying colours, saved me|us|my,
      excellent, fantastic, superb, outstanding, phenomenal, stellar, delighted, delicious, kudos, flawless, flawlessly, lifesaver, impeccable
      exceptional, exceptionally, marvellous, marvelous, fabulous, brilliantly, chuffed, exquisite, unbeatable, unmatched, unrivalled, masterpiece
      stunning, gorgeous, obsessed, comfiest, yummiest, nicest, kindest, loveliest, friendliest, cutest, tastiest, bestest, smoothest, slickest
      coolest, sweetest, fastest, easiest`,
  },
  {
    weight: 2.5,
    phrases: `
      amazing, awesome, brilliant, wonderful, impressed, impressive, incredible, incredibly, grateful, thankful, props, shoutout, shoutouts
      legend, legends, love, loved, loving, loves, beautiful, beautifully, terrific, magical, slaps, banger, heroes, hero, genius, slick, seamless
      seamlessly, sublime, adore, adores, adored, woohoo, whoop, delightful, unforgettable, heavenly, divine, pleased, praise, applause, rocks
      recommended, gem, yummy, yum, tasty, speedy, superfast, fab, bless, thrilled, bravo, champions, champ, champs, angels, angel`,
  },
  {
    weight: 2,
    phrases: `
      yess, yesss, yass, finally, favourite, bussin, bussing, slay, lush, mint, lovin, wicked, belter, crispy, juicy, cosy, is back,
      so back, terrific, jolly, sorted, worked, godsend, yay, hooray, wahoo, hilarious, genuinely,
      thanks, cheers, great, greatest, best, lovely, perfect, perfectly, happy, happier, happiest, helpful, appreciate, appreciated, appreciative
      enjoyed, enjoying, good, friendly, polite, courteous, professional, efficient, smooth, smoothly, superior, star, stars, congrats
      congratulations, win, winner, winning, yay, epic, dope, lit, fire, goat, cute, adorable, comfy, cosy, cozy, talented, hilarious
      prettier, pretty, impeccably, respect, quality, spotless, clever, innovative, handy, sweet, bliss, dreamy, dream, hooked, addicted
      addictive, addicting, glowing, refreshing, stylish, reliable, generous, patient, caring, accommodating, welcoming, attentive, knowledgeable
      splendid, super, fantabulous, ace, beauty, iconic`,
  },
  {
    weight: 1,
    phrases: `
      classy, honestly,
      nice, cool, fun, glad, enjoy, kind, easy, easier, quick, quickly, fast, faster, quicker, prompt, promptly, wow, excited, exciting, better
      improved, improvement, recommend, recommending, clean, fresh, warm, interesting, worth, solid, decent, proud, comfortable, useful
      wins, fixed, resolved, solved, smiling, smile, laugh, safe, early, craving, needed, winner, huge, insane
      wild, unreal, unbelievable`,
  },
];

/** Praise that takes several words. */
export const praisePhrases: readonly Phrases[] = [
  {
    weight: 4,
    phrases: `
      could not be happier|better|easier|more, could not have been better|nicer|easier|more|kinder, could not [have] ask~ for
      could not have done it|this|that|it, could not fault, can not fault, can not beat, can not [be] beat|beaten, can not recommend * enough
      can not praise * enough, can not thank * enough, can not say enough, can not speak highly, can not get enough
      can not stop using|eating|playing|watching|listening|wearing|thinking|smiling|raving, can not go wrong, can not live without
      could not live without, could not recommend * enough, not too shabby, not disappointed, never disappoint~, does not disappoint
      did not disappoint, never fail~ to impress|deliver|amaze|please, never let * down, never lets * down
      never [ever] had a|any|an|one bad|problem|problems|issue|issues|complaint|trouble, never [once] had * problem|problems|issue|issues|trouble
      no complaints, zero complaints, no issues|problems|trouble|hassle|fuss|bother|faff [at|so|with|whatsoever]
      not a single problem|issue|complaint, nothing but praise|good|love|respect|positive|great|the, nothing bad to say, no bad|bad
      second to none, next level, game changer, gamechanger, well worth, worth every|the penny|wait|money|cent, worth it, above and beyond
      extra mile, went out of [your|their|his|her] way, hats off, hat off, take a bow, chapeau, credit where, fair play, big up, shout out
      shout * out, hands down, thumbs up, two thumbs up, five stars, 5 stars, # # would, # / #
      saved my life|day|bacon|trip|weekend|christmas|skin|wedding|life|butt|us|me, life saver, life saving, life changing, you rock, guys rock
      you guys rule, you rule, team rocks, nailed it, you nailed, smashed it, killed it, killing it, crushed it, crushing it, knocked it out
      out of the park, made my day|week|night|year|morning|weekend|evening|life|trip, made * day, made us smile|laugh, make my day
      made me smile|laugh|happy|feel|so, restored my|faith, faith in humanity, bees knees, cats pyjamas, dogs bollocks, top notch, top tier
      top top draw, first class service|experience|all, world spot on, bang on, on point, on fleek, chefs kiss, chef kiss
      best * ever, best in the, the best, love * so much, love love, love it, love this|these|that|you|your|the|my|our|how|them|love|@, in love
      so in love, fell in love, fallen in love, loved it|this|every|the|my, a big fan, big fan, huge fan, massive fan, fan for life
      customer for life, loyal customer for, customer for * reason, here for it, chef~ kiss`,
  },
  {
    weight: 3,
    phrases: `
      thank you, thank u, many thanks, big thanks, huge thanks, massive thanks, thanks so|very much, thanks again
      thanks for [your|the|all|being|making|getting|sorting|helping|fixing|a|an|such|another] [quick|great|amazing|speedy|help|reply|support|prompt|fast]
      thanks for sorting|fixing|helping|getting|making|looking|being|having|resolving|listening|coming|bringing
      thank you for sorting|fixing|helping|getting|being|making|resolving|your, really appreciate, much appreciated, so appreciate
      appreciate you|it|the|your|all, well done
      good|great|nice|amazing|fantastic|excellent|awesome|brilliant|top|superb|stellar|fab|fabulous|wonderful|outstanding|incredible|cracking|phenomenal|bloody service|job|work|experience|customer|support|staff|crew|team|help|stuff|flight|stay|food|value|product|app|update|people|place|feature|store|coffee|job|effort|communication|show|quality|care|hotel|ad|advert
      <sweet> <staff>, keep it up, keep * good work, keep doing what, right on time, on time [and|as|every], ahead of schedule|time
      a day|week early, arrived|came|landed|delivered|here|there * early, early arrival|delivery, next day delivery
      arrived|came|delivered next day, within an|the hour, in no time, 
      sorted [it|me|us|out|this|my|everything] [out] [in|straight|right|quickly|within|today|now|thanks], 
      refunded me|us|within|in|straight, replaced it|my free|no|without, solved my|the|it, resolved my|quickly|in|the
      problem|issue solved|sorted|fixed|resolved, fixed my|it|the|in, works like a charm, works like [a] magic|dream|treat, working like a
      work|works|worked perfectly|great|well|flawlessly|beautifully|wonders|brilliantly|a|amazing|so, going strong, still going strong
      still * best, do not make them like, like they used, highly recommend|recommended, would recommend, definitely recommend, totally recommend
      thoroughly recommend, strongly recommend, 100 recommend, would definitely|absolutely|highly [use|buy|recommend|book|fly|order|stay|come|go]
      will [definitely|be|certainly|def|100] [definitely] be|use|order|buy|return|come|go|fly|stay|book|shop|recommend|ordering|using|buying back|again
      be back, will be back, would use|order|buy|book|stay|go|fly again, happy customer, satisfied customer, happy with my|the|your|it|how
      very|so|really|super|extremely|well|absolutely|dead happy|impressed|pleased|helpful|friendly|kind|nice|good|cool|polite|lovely|grateful|comfy|easy|quick|tasty|cute|thankful|glad|yummy|useful|fun|proud|accommodating|patient|professional|delicious
      pleasant surprise, pleasantly surprised
      what a great|lovely|brilliant|fantastic|nice|amazing|wonderful|service|legend|star|team|hero|gem|difference|game|show|find|treat|win|experience
      how good|great|cool|amazing|lovely|cute|sweet is|are|this|was, so good, so cool, so cute, so nice, so easy, so helpful, so kind, so pretty
      so smooth, so comfy, so yummy, so tasty, so sweet, so lovely, is so fun, is fire, straight fire, is lit, is dope, is insane, is goated
      is the one, is unreal, is unmatched, is everything, is elite, is chef, is bomb, the bomb, the goat, the shit, goes hard, hits different
      hits the spot, hit the spot, hit different, go hard, best bit, best part, best thing [ever|since], best decision, best purchase, best money
      best service|customer|company|airline|brand|coffee|app|game|phone|update|product|food|place|flight|i|experience, my new 
      favourite thing|place|brand|app|show|drink|coffee|airline|store|shop, feel safe, looked after, look after, looking after us|me|my
      taken care of, took [such|great|good] care, take [good|great] care, treated us|me so|like royalty|well|a
      makes life|it|me|my|everything easier|better|happy|smile|easy, made it|life|the|everything easy|easier|better|so|special|magical|perfect
      say what you like|want, gone are the, blown away, blew me|us away, mind blown, mind blowing, jaw drop~, over the moon
      proper|pure|absolute legend|legends|class|quality|gem|star|hero|joy|pleasure|delight|dream|scenes|bargain|banger|belter|masterpiece
      true professionals|professional|legend|hero|gem, real gem|treat|star|hero|professional, a star, a gem, a delight, a pleasure, a 
      a dream, a joy, a legend, a hero, a lifesaver, a godsend, a dream come, dream come true, an angel, an asset, a credit to, asset to your
      pay rise, give * raise|rise|promotion|bonus|medal|award|payrise|hug
      deserve~ * raise|rise|promotion|bonus|medal|award|recognition|all|praise|payrise, needs * raise|promotion|medal, hero of the, star of the
      not all heroes, had * great|lovely|amazing|fantastic|wonderful|brilliant|best|good|nice|fab|blast|perfect|pleasant|fun
      having a great|lovely|amazing|fantastic|wonderful|blast|ball, best * have, better than ever|expected|i|the|any, even better
      never been better|happier|easier|smoother, never looked|felt|tasted|been|sounded better, so much better, much better now, way better
      feels|looks|tastes|sounds|smells|is|are|was|were amazing|great|incredible|delicious|good|lovely|beautiful|fantastic|awesome|perfect|heaven|brilliant|stunning|gorgeous|fab|excellent|divine|sick|unreal|perfection|insane
      low expectations, exceeded [my|all|our] expectations, beyond [my] expectations, i was wrong about, changed my mind, won me over, convert~
      color me impressed, do not usually|normally|often tweet|post|write|do, go to place|for|brand|app, my go to, cheered me up, lifts my
      sleeping like a, never looked back, never going back to|anywhere, never buying anything|another else|brand
      every|each time never|without fail, without fail, keep coming back, all i could want|ask, who needs therapy, long live, viva, respect to|for
      so proud, proud to fly|be|use|support|own, beautiful * work|gesture|touch|view, nice|lovely|good|great|kind|small|sweet|little touch|gesture
      class act, good on you|@|them, good for you|@, glad i switched|chose|bought|found|stayed|got|went, so glad, happy i|to switched|have|be
      win win, yes yes, lets go, let us go, lets gooo, take my heart, goosebumps, not crying you, crying happy|tears, tears of joy, happy tears
      i am obsessed, obsessed with, hooked on, addicted to, can not wait to|for|till|until, best news, great news, amazing news, fantastic news
      good news`,
  },
  {
    weight: 2,
    phrases: `
      not bad, not half bad, not a bad, no problem|problems with, without a hitch|problem|issue
      looks|look|sounds|smells|tastes|feels good|great|nice|cool|amazing|lovely|fun|fab|lush, look forward, looking forward, nice one, good one
      nice to see|have|hear|know, good to see|have|hear, great to see|have|hear, glad to see|hear|have, like it a lot, i like the|this|your|how
      i like|really like|liked, really|actually good|like|liked|likes|nice|great|works, kind of love, ok this, i am impressed, colour me
      gave me|us [a|free|an] free|refund|upgrade|discount, free upgrade, upgraded me|us|to, bumped up|to first, treated to, came through
      come through for, pulled through, has my back, big love, much love, lots of love, sending love, big thank, ty so, bargain
      great price|deal|value|prices, good price|deal|value, best price|deal|value|prices`,
  },
];
