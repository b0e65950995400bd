import type { Phrases } from './lexicon.ts';

/** Praise that blames. */
export const sarcasmPhrases: readonly Phrases[] = [
  {
    weight: 4,
    phrases: `
      enjoyed the floor|wait|delay|queue, really enjoyed * wait|waiting|floor|sitting|standing|queue|delay, only joking,
      thanks * hour|hours|min|minute|day|week wait|delay|queue, officially the worst, cool cool, cool thanks, make it make sense,
      imagine paying|being|having|charging|thinking, the audacity, the cheek, the nerve, the irony, cheeky gits|sods, truly the worst,
      top quality service, great customer service not, amazing how, funny how, interesting how, strange how, convenient how|that,
      love that for me|us, thanks|thank|cheers for nothing, thank you for nothing,
      thank you [@] for ruining|wasting|losing|cancelling|delaying|making|leaving|breaking|ignoring|charging|lying|messing|screwing|destroying,
      <sweet> job|work|service|way|start|going|one * losing|leaving|ruining|cancelling|delaying|breaking|forgetting|messing|ignoring|killing|removing|overcharging|crashing|screwing|destroying|charging|stranding|bumping,
      <sweet> way|job * to lose|ruin|cancel|treat|leave|screw|mess|annoy,
      way to go * losing|leaving|ruining|cancelling|delaying|breaking|sending|forgetting|messing|you, way to go * on,
      way to treat|ruin|kill|lose|screw|mess|annoy,
      well done * losing|leaving|ruining|cancelling|delaying|breaking|sending|forgetting|messing|ignoring|killing,
      well done you|for losing|ruining, good luck getting|with|trying|finding|reaching|speaking|contacting|if,
      love * waiting|paying|sitting|being|spending|getting * hold|no|nothing|late|cold|charged|stuck|ignored|told|on,
      love|enjoy|loving waiting|paying|being charged|late|ignored|stuck|told|lied|on|hung|without, love|loving spending|sitting * on|in|at|waiting,
      nothing says, so helpful thanks, real classy|professional, real nice for, really helpful not, exactly what i needed not, slow clap,
      well that is just, glad i paid|waited|chose|spent|pay, glad to see you|they|the|@ still|not|care, good to know you|that, had one job,
      one job, only you could, as per usual, as always late|delayed|cancelled|no|nothing|useless, what a surprise, surprise surprise, no surprise,
      shocker, here we go again, impressive really, another masterpiece,
      top work|job|service|marks * losing|leaving|ruining|cancelling|delaying|forgetting|ignoring, work of fiction, is a myth, the joys of, oh joy,
      oh great, oh good, oh brilliant, oh wonderful, oh lovely, oh fantastic, fun fun, great way to start|end|treat|lose|run|ruin|kill,
      brilliant way to, lovely way to, perfect way to lose|ruin, nice way to treat|lose|ruin|start|end, fantastic way to, so called,
      call yourself|yourselves|this|that, call that a, sarcasm, you call this|that, unless you like|enjoy|want,
      congrats|congratulations on losing|ruining|cancelling|delaying, congrats|congratulations * on|for [being|having|becoming] the worst,
      winner of * worst,
      love how|when|that ** cancel~|charge~|charging|ignore~|ignoring|lose|loses|lost|never|not|no|nothing|nobody|delay~|late|refuse~|break~|broke|crash~|forever|hours|wait~|delete~|remove~|raise~|still|again|only|without|fail~|stop~|double~,
      ^ just great|brilliant|fantastic|wonderful|perfect|lovely $,
      late|delayed|cancelled|useless|slow|nothing|down|rude|closed|broken|wrong as usual|always|ever, how convenient,
      thanks|cheers|ta|thank * for not|ruining|wasting|losing|cancelling|delaying|leaving|breaking|ignoring|charging|lying|messing|screwing|destroying|stealing|forgetting|overcharging|cutting,
      thanks|cheers|thank * for the delay|delays|wait|headache|stress|inconvenience|hassle,
      thanks|cheers|thank * for making me|us|my late|wait|miss|pay|stand|sit|look|cry, thanks|cheers|thank * for nothing`,
  },
];
