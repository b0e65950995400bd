import type { Phrases } from './lexicon.ts';

/** Trouble as it is told: waiting, nothing coming, things not working, money gone, manners. */
export const complaintPhrases: readonly Phrases[] = [
  {
    weight: 3,
    phrases: `
      empty box|packet|bag|package|envelope, found plastic|metal|glass|hair|mould|mold|a|an in my|the, lost # <time> of
      lost * hours|days|weeks|years of, walked in on, used my card, hot as hell, dies at|in|after, asked for no, would think for|with|after|a|by
      you would think, paying for * getting, pay for * get, paid for * got|get, to start [all] over, start all over, get through to|on
      trying to get through|hold, get hold of, getting hold of, not here, not there, did not work, does not work, no show, noshow, i am done
      am done with, so done, done with, not cool, keeps turning|skipping|rejecting|dying|popping|resetting|restarting|closing|beeping, greyed out
      grayed out, in and out, came off on, came off|apart|undone|loose
      zip|strap|heel|button|handle|sole|hinge|stitching|seam * broke|broken|off|snapped|split, snapped in, snapped off, split after|on|at
      goes|going|went|gone black|blank|green|off|dark|missing|bad|dead, same fault|problem|issue, has the same fault, cancelled on me|us
      ghost~ me|us, terrible|bad|poor call|decision|idea|move, bad|terrible|poor decision|move|taste|attitude, lost and found will, not return~ my
      return my calls|call|emails, answer my calls, classy $, thanks to your|you|their|this, thanks for the #, nothing changed|happens|works|helps
      nothing is|was|has been done|fixed|resolved|working, not my fault|problem|job, why no, why not just|fix, on the floor
      machine [is] down|broken, no longer works|working|available|supported|works, made me|us late|wait|miss|cry|sick|pay|feel
      make|makes|making me|us wait|late|pay|sick|angry|cry|feel, nobody|noone to be seen|found, no one to be, no staff|one at|around
      only # open|working|staff|till|tills|person|people, one till open, # tills open, queue|queues|line out|around|round, queue|line is|was
      charged us|me|my|for a|an, still charged, still got charged, got charged
      overdraft|late|cleaning|cancellation|hidden|booking|delivery fee|fees for, never again, still waiting, still wait, still not|nothing|no
      still have not|yet, still has not, still did not, still can not, still will not
      still broken|down|missing|stuck|having|getting|unresolved|out, been waiting, been on hold, on hold for, on hold with, kept on hold
      put on hold, waiting ** # <time>, waited ** # <time>, waiting * <weekday>, hold for|over # <time>, hold # <time>, hours * hold
      mins|minutes * hold, sick of, sick and tired, tired of, fed up, had enough, at my wits end, wits end, losing my mind, lost my patience
      losing patience, last straw, final straw, beyond a joke, no excuse, beggars belief, beyond belief, blood boil~, lose|losing my job
      nobody|none|noone * answer~|respond~|reply|replies|replied|pick~|help~|know~|care~|call~|turned|came|showed|came|tell|told|listen~
      no one|body * answer~|respond~|reply|replies|replied|pick~|help~|know~|care~|call~|turned|came|showed|came|tell|told|listen~
      never [again] again, never * again, never ever, never <be> back, avoid at all costs, avoid like, avoid this|these|them, stay away
      steer clear, do not buy|use|order|bother|trust|waste|fly|shop|go|get|book|ever, do not ever, waste of money|time|space, wasted my|our
      wasting my|our, rip off, ripped off, ripping * off, taking the piss|mick|mickey, taking * piss, having a laugh, having * laugh
      what a joke|mess|disgrace|shambles|farce|shame|load|waste|rip|disappointment|letdown|let
      absolute joke|shambles|disgrace|mess|farce|nightmare|rubbish|shower|cowboys
      complete joke|shambles|disgrace|mess|farce|nightmare|rubbish|waste, total joke|shambles|disgrace|mess|farce|nightmare|rubbish|waste
      <be> a joke, is joke, laughing stock, not good enough, not acceptable, not fit for purpose, not up to scratch|standard|par, not ok|okay|cool
      not impressed, not happy|pleased|amused|satisfied|thrilled, not what i|we|you, not as described|advertised|pictured|promised|expected
      not worth, not helpful|useful, not a happy, take|took|taken|taking my|our|peoples money, stole my|from|our, owe me|us, owes me, refuse~ to
      refusing to, want a refund, want my refund, need a refund, demand a refund, give me my, give * refund, no refund, refund my|me|us
      refunded yet, where is my|our|the [damn] <thing>|order|bag|bags|money, where are my|our, where the hell|fuck|heck, charging me
      double charged, overcharging, billed * twice, billed me, billing me, took * twice, taken * twice, without my permission|consent|knowledge
      without telling, without warning, without notice, without asking, hidden fees|charges|costs, extra charge, price gouging, cash grab
      money grab~, pay to win, lost my|our [<bag>|order|parcel|package], losing my|our, lose my|our, lost luggage|baggage|bags
      missing luggage|bag|bags|baggage, missed my|our connection|flight|train|connecting, missing from my|the|our, missing item|items|parts|part
      bumped from|off, kicked off, wrong item|order|size|colour|product|address|house|food|meal|one|thing|part|bag|person, sent me wrong|the
      sent the wrong, sent * wrong, came * wrong, wrong again, got * wrong
      arrived * broken|damaged|smashed|cracked|late|cold|missing|leaking|soaked, came broken|damaged|smashed|cracked|cold|late|faulty|opened
      <be> broken|damaged|smashed|stolen|ruined|faulty, turned up broken|damaged|late|cold, past * date, use by, off milk, food poisoning
      stone cold, ice cold, freezing cold, split open, fell apart|off|to|out, falling apart|off, fallen apart|off
      broke after|within|in|on|the|my|down|sync|again, stopped working, stops working, stop working, died after, dead after|by|on arrival
      customer service is|was [so|such] [a] joke|shit|trash|non, zero customer|communication|help|support|response|stars|updates|care|respect
      no customer service|support|care, lack of, poor customer|service|quality|communication|experience|show|form
      bad customer|service|experience|quality, worst customer|service|company|experience|airline, non existent, nonexistent, treat * like
      treated like, treated us|me, the way you|they treat, how you|they treat, could not care less, do not care, does not care
      passed from|around|between|pillar, pillar to post, passing * between, fobbed off, fob me, keep|keeps fobbing, hang|hangs|hanging up on
      put the phone down, keep being told, keep getting told, get told, being told, sort it out, sort this out, sort yourself|yourselves|your|it
      sort out your, sort your, get your act|shit|stuff together, get it together, get a grip, must do better, pull your finger
      fix your|this|it|the, please fix, need to fix, needs fixing, need fixing, please stop, give it back, fuck you|off|this|your|them|the
      screw you|them|this, shame on, how dare, go to hell, kiss my, eat shit, piss off, bunch of, load of, pack of
      absolute cowboys|clowns|thieves|scenes, <number> time this <time>, nth time this|in|today|now|that|i, second time this|in|today|now|that|i
      third|fourth|fifth|sixth|umpteenth time, every single time|day|week|month|morning, time and time, time after time, again and again
      over and over, yet again, once again, not again, again today, delayed again, cancelled again, down again, late again, happening again
      happened again, same thing again, broken again, again really, how difficult is|can|could
      how is this|that|it [even] acceptable|legal|possible|allowed|ok|okay|right|fair|still, how is it possible|acceptable|legal|ok, how on earth
      how the hell|fuck|heck, how can you|they|it|this possibly|still|even|just, how can a company|bank|airline
      how do you not|expect|justify|manage|sleep|still|even|lose|mess|fuck, what on earth, what is the point|use, what is wrong with, what gives
      why am i|we, why bother, why the hell|fuck, why on earth, are you kidding|joking|serious|having|for, you kidding|joking
      you must be joking|kidding, have you no, will not let me|us
      will not [even] load|open|work|connect|play|start|turn|send|accept|charge|update|install|download|respond|refund|answer|honour|honor|help|give|recognise|sync|allow
      would not let me|us, would not [even] refund|help|honour|listen|load|open|work|let, does not let, not letting me, not let me
      not working|loading|opening|responding|connecting|charging|playing|syncing|updating|showing|sending|downloading|turning|delivering|receiving|accepting|functioning|arrived|delivered|received|refunded|responded|replied|answered|resolved|fixed|turned|shown|heard|showed|helped|helping|listening|happening
      not [even|yet|actually|still|been|properly|really] work|works|load|loads|open|opens|arrive|arrived|delivered|received|refunded|responded|replied|answered|resolved|fixed|heard|processed|credited|recline|respond|reply|answer|connect|turn|exist
      cant seem, no option to, tried * times, tried everything|calling|emailing|contacting|ringing|reinstalling|restarting|resetting
      tried to call|contact|ring|email|speak|reach|cancel, kept getting|crashing|telling|saying|being|ringing|cancelling
      log|logs|logged|logging me out, kicks|kick|kicked|kicking me out|off, times|timing|timed out, cuts|cutting|cut out|off, out of sync
      latest update [has|is] broke|ruined|sucks, update broke|ruined|killed|has|removed|sucks, broke my|the|sync|everything, servers down|dead
      bar of signal, <count> <time> late, <time> late, late by, an hour late, hours delayed, delayed #, delayed by|for|until|over
      taking ages|forever|weeks|months, take|takes|took|taking ages|forever|weeks|months|so|too|longer, <time> of my life, tarmac, out the door
      marked as delivered, says|said|say [it|its|it is|was] delivered, delivered to the wrong|someone|neighbour, attempted delivery
      tried to deliver, tracking has|says|not|still, cracked screen, screen died|cracked|went, battery drains|dies|life|does, drains from
      would not recommend|use|wish|buy|touch|trust, taking my business|money|custom, lost a customer|my|me, lose|losing * customer|customers
      im leaving, am leaving, go elsewhere, end of * tether, see you in court, small claims, ombudsman, trading standards, legal action
      my lawyer|solicitor, report you|this|them, reporting you, class action, lawsuit, sue|suing you, formal complaint, make a complaint
      file a complaint, raise a complaint, official complaint, to complain, false advertising, bait and switch, mis sold, missold
      looks nothing like, nothing like the, nowhere near, nowhere to be, going downhill, go|goes|went downhill
      quality * dropped|down|declin~|gone, not what it, expect better|more from, thought better, bad taste, put me off, banned for, got banned
      account locked|banned|hacked|suspended|disabled|blocked, locked out, locked my|me|account, blocked my, my card * declined
      card declined|blocked|swallowed, card * not work~, frozen my|account, closed my, been hacked, been scammed, copy paste, copy and paste
      copied and pasted, automated reply|response|message, generic response|reply|answer, chat bot is|useless
      speak|talk to a [real|actual] human|person, ignoring me|my|us|customers, ignored my|me|us, ignore me|my|your|us
      answer your|the|my phone|phones|emails|dms|calls|dm, reply to my|your, respond to my|your|me, please respond|reply|answer|call
      respond please, answer me, read your dms, anybody|anyone there, smells of|like [smoke|damp|chemicals|chemical|wee|sewage|mould|fish|vomit]
      smelled of|like, bed bugs, bedbugs, cockroach, cockroaches, a hair in, hair in my, found a [bug|hair|fly|bone|worm|piece|nail|slug|insect]
      in my food|salad|burger|pizza|drink, made me ill|sick, broke out, breaking out, a rash, chemical burn, giving me a headache, rude to
      so rude, extremely rude, incredibly rude, swore at, shouted at, yelled at, laughed at|in me|my, rolled * eyes, shrugged
      nearly hit|ran|killed, almost hit|killed, ran over, drives like, driving like, cut me up, reinstall~ nothing|it
      tried reinstalling|restarting
      all my [progress|notes|data|photos|files|points|music|playlists|settings|work] [<be>] gone|lost|deleted|disappeared|vanished, lost all my
      deleted my|all|everything, wiped my, disappeared from, just disappeared, gone missing, went missing, nowhere to, notes are gone
      changed my * without, getting ads, full of ads, ads wtf, prices up|keep|going|gone, bill went|gone|going up, went up by|£, call me back
      someone [please] help, help me please, need [your] help, need answers, i want compensation, please resolve|sort|rectify|refund|investigate
      unresolved, in limbo, getting nowhere, get nowhere, going round in circles, going in circles, runaround, run around, back and forth
      really <be> trying my patience, test my patience, testing my patience, 0 stars, zero stars, no stars, one star, # star review
      if i could give, minus|negative stars, thumbs down, big thumbs down, waiting since, waiting over|nearly|almost
      not one apologise|reply|person|word|update|announcement|email|call, money back, get * money back, charged * twice, charged me, charged us
      charged $, charged #, charged * without
      arrived broken|damaged|smashed|cracked|late|cold|with|open|opened|faulty|dead|empty|without|bent|melted, was told, were told, been told
      you promised, been promised, were promised, every time i, what happened to my|the|customer|our
      why is your|my|it|the|there|this|everything|nobody|nothing, why have you|i|my|we|the, why has my|the|it|this|your
      have not had|got|received|heard|been|seen, has not been|come|turned|shown|moved|updated|arrived|left
      did not [even|actually] show|turn|arrive|come|work|deliver|bother|get|receive|help|respond|reply|answer|call|care|apologise|tell|include|last|fit|send|receive|honour|honor|listen
      never [even|actually] arrived|came|showed|turned|received|got|responded|respond|answered|answer|replied|reply|called|call|delivered|sent|sending|work|works|worked|refunded|heard|comes|had
      nothing|none has|had|have come|arrived|changed|happened|been|worked, nothing works|working|arrived|came|yet|happens|loads|is
      can not [even|still|actually|seem|get] log|login|sign|access|get|connect|load|open|use|seem|reach|pay|checkout|contact|speak|send|receive|play|watch|hear|stream|check|book|complete|turn|call|update|download|cancel|believe
      could not [even] log|access|get|connect|reach|be|use|pay|speak|give|care|tell, unable to, not able to, trying to * for # <time>
      keep|keeps trying|getting|saying|telling|asking|crashing|freezing|logging|cutting|dropping|disconnecting|buffering|failing|stopping|being|going|sending|cancelling|changing|charging|happening|giving|having|timing|ignoring|kicking|coming|spinning|playing|lagging|throwing
      keep|keeps [on|me] getting|logging, error message|code|500|404|#, error when|while|every|trying|on|after, since the [new|last|latest] update
      since update|updating, after the [new|last|latest] update
      <thing> is|are [still|all|completely|totally|currently] down|gone|toast|dead|missing|broken|frozen|locked|blocked|slow|late|stuck|wrong|cold|out|off
      is down for, down for #, down since
      no signal|service|internet|connection|wifi|power|water|heating|electricity|network|reception|broadband|data|coverage|hot|response|reply|replies|answer|update|updates|explanation|apologise|communication|information|call|callback|email|contact|confirmation|tracking|help|support|sound|air|trains|bus|buses|trace|record|delivery|parcel|package|compensation|accountability|respect, no luck|reason|idea|sense|seat|seats|food|staff|sign|show|warning
      stood|standing|sat|waiting|waited for # <time>, been promising, cancelling my|our, expected better|more, let down, letdown, letting * down
      is anyone|anybody|someone there|alive|home|actually|going|ever|even, you removed, removed my|the, so many ads, too many ads, more ads
      price increase|hike|rise|rises, please help me|us, need this|it sorted|fixed|resolved, look into|at order|my|this|it|why
      having [an|a] [lot] [of] [so] [many] issues|problems|trouble|difficulty|difficulties|issue|problem|nightmare, have a problem|issue|complaint
      having a problem|issue|nightmare, an issue|problem with my|the|your, issues with my|the|your|@|this, is it just me
      anyone else having|experiencing|getting|unable|seeing|struggling|lost, anyone else|elses [internet|app|account] down|not, is anyone else`,
  },
  {
    weight: 2,
    phrases: `
      a joke, not fair, not right, charged for, out of date, do you [even] care, hung up, told me it|to|that|there|they|i|we, promised me|us|a|to
      do better, be better than, fix [up] your, fix * please, fix * asap, fix yourself, bring back my|the, bring it back
      stop sending|charging|calling|emailing|spamming|showing|changing|making|asking|cancelling|lying|trying, fix * fucking
      how long do i|we have|need to wait, how long does it take to fix|get|reply|answer|refund, how many times|emails|calls|more
      how much longer|more, how hard is|can|could, what the hell|fuck|heck|actual|f, what is going|happening on|with, what the
      what am i paying|supposed, what are we|you [even] paying|playing|doing, what do we|i [even] pay, why are you|they|your|the|my|we|all|there
      why do you|i|we|they, why does [it] your|my|it|this|the|every|everything|not, why does, why did you|my|it|the|i|we|they, why can not|i
      why will not, why would you|a|they|anyone, why so, do you even
      do you actually|ever|not read|listen|answer|respond|reply|exist|check|know|bother|care, impossible to
      no way to [contact|speak|get|reach|talk], gone down, went down
      without internet|power|water|heating|wifi|signal|service|hot|electricity|broadband|phone|a, # bar|bars of signal, drops every, dropping out
      drop|drops out, late for my|work, running late, hour|hours late, hour|hours delay, it has been # <time>, been # <time> since|and|now|already
      been over|nearly|almost # <time>, over # <time> [ago] and, # <time> later, # <time> without, # <time> with no
      <be> supposed to be|arrive|come|have|get|receive|deliver, should have been|arrived|come|had, was meant|due to, meant to be|arrive|come
      was due|expected, sat|sitting|stood|standing on|at|here|outside|around, stuck in|on|at|here|for
      left [it|my|the] [parcel|package] in|on|outside|by the|my [rain|street|bin|doorstep|road]
      never flying|using|shopping|buying|ordering|going|booking|staying|travelling|eating|coming|returning
      will never|not [be] use|fly|shop|buy|order|book|return|stay|recommend|using|flying|shopping|buying|ordering|returning|coming|going|again
      will not be going|using|back|returning|buying|ordering|shopping|renewing|recommending, leaving you|@|for
      cancel my|our [subscription|account|membership|contract|service|order], moving to another, going elsewhere, gone downhill, gone down hill
      used to love|like, used to be [so] my|great|good|better|amazing|decent|nice|excellent|reliable|the, deserve better, leaves a lot to be
      left a bitter, for no reason, human being, real person, money is gone, just removed, raised|raising|raises the|their|your|my price|prices
      put * price|prices up, too expensive|slow|small|big|late|much|many|long|tight|loud|complicated
      so expensive|slow|late|bad|annoying|frustrating|poor|disappointed|unprofessional|long, way too
      need|want|like someone|somebody to call|contact|help|look, need|want|like to complain|speak, need help with|asap|urgently
      want answers|compensation|an, compensation for, any update on my|the|this, any news on my|when, chase|chasing|chased up|this|my|you|for
      escalate, no progress, there is a problem|issue, issues|problems again, just me or, booo`,
  },
  {
    weight: 1,
    phrases: `
      not on, the wrong, took|taken|takes|taking # <time>, taken over, # <time> to|for get|deliver|reply|respond|answer|fix
      for the last|past # <time>, half my|the|of, switching to|from, last time i|we, complaint about|ref|number|team, so much for, no reason, bots
      rat, rats, mice, burning, attitude, look|looking into this|it|my|order|why|what, boo, rip @, goodbye @, bye @`,
  },
];
