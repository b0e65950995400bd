import type { Phrases } from './lexicon.ts';

/** Words that blame, alone; a "not" before them turns them round. */
export const complaintWords: readonly Phrases[] = [
  {
    weight: 3,
    phrases: `
      abomination, monstrosity, travesty, catastrophe, catastrophic, disaster, disastrous, hellish, torture, nightmarish, gutless, spineless,
      scumbags, scum, con, unforgivable, unhygienic, unsanitary, maggots, unacceptably, appallingly, disgustingly, disgracefully, horrifying,
      traumatic, trauma, traumatised, worst, terrible, terribly, horrible, horribly, horrific, awful, appalling, appalled, atrocious, disgusting,
      disgusted, disgraceful, disgrace, unacceptable, pathetic, shambles, shambolic, abysmal, dreadful, diabolical, scam, scams, scammed, scammers,
      scammer, fraudulent, ripoff, shameful, shameless, incompetent, incompetence, useless, outrageous, ridiculous, infuriating, infuriated,
      fuming, livid, furious, enraged, garbage, rubbish, unprofessional, despicable, vile, heartless, inexcusable, inedible, unusable, unwatchable,
      unplayable, horrendous, horrid, crooks, thieves, liars, cowboys, crooked, farce, shocking, shockingly, sickening, repulsive, scandalous,
      disrespectful, disrespected, mistreated, conned, swindled, negligent, negligence, discriminated, unbearable, intolerable, deplorable,
      laughable, lamentable, insulting, unethical, woeful, piss~, wank~, twats, twat, bastard, asshole, arsehole, bastards, assholes, arseholes, bitches, robbery, extortion,
      extortionate, reeks, reeked, vomit, puke, criminals, lousiest, infuriates, unbelievably, horror`,
  },
  {
    weight: 2.5,
    phrases: `
      corrupted, corrupt, unplayable, furry, rejecting, unreachable, ghosted, duped, tricked, cheated, mocked, belittled, abandoned, abandon,
      bricked, shambolic, sweltering, stingy, tone-deaf, hypocrites, hypocrisy, hypocritical, pisstake, disappointed, disappointing,
      disappointment, frustrating, frustrated, frustration, nightmare, sucks, rude, rudest, rudeness, hopeless, clueless, unreliable, unhelpful,
      dishonest, misleading, misled, lied, stranded, overcharged, ruined, ruining, ruin, trash, crap, crappy, shit, shite, shitty, shitshow,
      bullshit, faulty, unhappy, dissatisfied, unsatisfied, untrustworthy, careless, unresponsive, mortified, humiliated, humiliating, broken,
      lousy, junk, hate, hated, hating, loathe, despise, clowns, clown, idiots, idiot, morons, ignored, fuckers, boycott, boycotting, undercooked, mouldy, moldy,
      rancid, rotten, filthy, embarrassing, embarrassment, joke, fiasco, mess, messed, downgraded, unwanted, overbooked, overbook~, miserable,
      miserably, gutted, dire, lame, fraud, frauds, cheating, cheats, cheat, cheaters, inept, ineptitude, mismanaged, rudely, unimpressed, disservice,
      stranding, beware, misinformation, inefficiency, inefficient, disrespect, lazy, moron, liar, screwup, fuckup, heartbroken, unfair, robbed, crash~, screwed, stale`,
  },
  {
    weight: 2,
    phrases: `
      malfunctioning, crackling, distorted, pixelated, unfinished, unreadable, unlistenable, sludge, overcooked, rubbery, greasy, skimpy, lukewarm,
      ripped, creased, faded, shrunk, shrank, bobbled, itchy, scuffed, wonky, warped, jammed, blurry, patchy, choppy, jittery, clunky, unintuitive,
      bloated, invasive, creepy, intrusive, pushy, snotty, snobby, dismissive, abrupt, moody, grumpy, disorganised, disorganized, understaffed,
      overworked, soaked, soaking, drenched, starving, exhausted, exhausting, tiring, nonsense, bogus, fake, counterfeit, phishing, deceptive,
      deceiving, deceived, abysmally, inadequate, insufficient, subpar, substandard, shoddy, lacklustre, lackluster, dull, repetitive, hate,
      detest, abhorrent, downgrade, regression, regressed, broke, breaks, breaking, ripoffs, baffled, baffling, bewildering, perplexed, bizarre,
      absurd, senseless, mindless, ludicrous, nonsensical, inconsistent, incapable, unwilling, overheated, refuses, refuse, refusing, mis-sold,
      missold, undermined, unhappy, hassle, bad, annoying, annoyed, annoys, irritating, irritated, angry, anger, upset, upsetting, poor, poorly,
      stupid, stupidity, dumb, overpriced, damaged, damage, complaint, complaints, complain, complaining, fail, fails, failed, failing, failure,
      glitchy, buggy, laggy, dirty, smelly, unsafe, sloppy, shame, ashamed, greedy, greed, worse, worthless, pointless, dodgy, flimsy, tasteless,
      bland, soggy, inaccurate, stolen, steal, stealing, theft, hacked, outage, outages, spam, spamming, ugly, tacky, hideous, cringe, meh,
      mediocre, underwhelming, underwhelmed, gross, yuck, eww, ew, nasty, sketchy, shady, scandal, unwelcome, regret, regretting, delayed, delays,
      cancelled, buffering, leaking, leaked, cracked, shattered, smashed, torn, shrinkflation, sadly, bs, smh, ffs, wtf, argh, ugh, ughh, grr,
      aargh, fuck, fucking, fucked, sucked, suck, botched, neglect, neglected, forced, lying, lies, false, unpaid, unanswered, unresolved,
      unauthorised, unauthorized, undelivered, unstable, patronising, patronizing, condescending, arrogant, hostile, aggressive, incorrect,
      incorrectly, misplaced, mishandled, malfunction~, defect, defects, downhill, hopelessly, confusing, wasted, allergic, racist, sexist,
      overrated, unbalanced, hackers, cheater, aimbot, desync, rigged, toxic, supposedly, promised, dumped, falsely, misrepresentation, mess, wasting,
      unavailable, thief, mia, intermittent, intermittently, deficient, deficiency, insult, disregard, disregarded, deteriorated, deteriorating, ruins, trapped,
      illegal, inconvenience, inconvenient, inconvenienced, disrupt~, refused`,
  },
  {
    weight: 1.75,
    phrases: `
      freezes, freezing, glitching, lagging, stuck, missing, error, errors, lost, declined, rejected, locked, overheats, disconnecting,
      disconnects, slow, slowest, waited, queuing, burnt, stained, scratched, dented, struggling, chaos, expensive, pricey, overheating, fault,
      blocked, suspended, banned, froze, harsh, unfortunately, impossible, crazy, interrupted, painful, noisy, stinks, trouble, glitch, glitches, bug, bugs, late, delay, wrong, unbelievable`,
  },
  {
    weight: 1,
    phrases: `
      restarted, reinstall, reinstalled, failure, blame, hung, expired, reject, invalid, skipping, skips, randomly, disappear,
      disappeared, disappears, vanished, removing, removes, disputed, chased, escalated, messed, lack, lacking, forgotten, forgot, dropped, drops,
      dropping, lateness, slowly, issue, issues, problem, problems, troubles, lag, lags, missed, waiting, queues, mistake, mistakes, difficult,
      difficulty, hurts, sad, refund, scared, worrying, concerned, concern, unable, unclear, disconnected, denied, cancel, cancelling,
      cancellation, cancellations, stale, burned, mold, mould, smells, smelled, scratches, excuses, faults, ruthless, fee, fees, charged, charges,
      chaotic, overcrowded, struggle, struggled, hardly, barely, flickering, frozen, loop, nuisance, harass~, kicked, drained, drains, draining,
      supposed, complicated, unnecessary, desperate, awkward, flat, dry, tiny, bitter, sour, dangerous, leak, hurt, boring, cold, weird, hole,
      holes, dead, died, insane`,
  },
];
