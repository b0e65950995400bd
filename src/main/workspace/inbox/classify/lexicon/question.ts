import type { Phrases } from './lexicon.ts';

/** How people ask. A question mark counts on top of these. */
export const questionPhrases: readonly Phrases[] = [
  {
    weight: 3,
    phrases: `
      status of|on, can someone|anyone|somebody|anybody, would i|we find|need|be, what are|is my|our, when will|does|is|are my|the|your,
      where would i|we, whats on, limit to|on how, still on|running|valid|open|going|happening|use, do your|the|these|those, possible to,
      please check|confirm, can you [please] check|confirm|explain|clarify|tell|send|point|direct|advise,
      how do|can|would|could|should i|we|you|one|u|people|anyone|they, how to, how does it|this|the|one|that|your
      how long do|does|will|is|are|would|before|until|should, how often do|does|can|should|is|are, how far, how early, how late, how soon, how old
      how big, how many, how come, how will, how is the|it|this, what is the|your|this|that|a|my|an, what are the|your|these|those|my, what time
      what day, what date, what number, what email, what does, what do you|i|we|they|these, what happens|happened if|when|to|with
      what kind|type|sort of, what size|colour|model|version|song|channel|platform|terminal|gate|address|hours|year|month
      when do|does|will|is|are|can|did|would|should i|you|the|we|it|your|this|they|my|that|season|tickets|u|@
      where do|does|can|is|are|should|would|did i|you|the|we|it|your|my|this|that|u|they|one|someone|@, where in
      which is|one|are|of|day|days|terminal|gate|platform|model|stores|store|size|version|plan|do|would|line
      who do|can|should|is|are|would i|we|you|the|your|to, who to contact|speak|ask|email|call, whose, why is|are|does|do|did
      is there a|an|any|anyone|anywhere|someone|somewhere|something|still|parking|wifi, are there any|still|going|plans
      is it possible|ok|okay|true|free|safe|allowed|still|too|normal|the|just
      is this the|a|an|true|still|only|normal|available|legit|real|correct|you|included
      are you able|guys|open|going|still|doing|the|planning|aware|closed|available
      do you guys|have|know|still|accept|take|offer|do|allow|need|charge|open|close|plan|ever|think|recommend|use|make|support|deliver|mind|want|all|also|provide
      does anyone|anybody|this|the|it|your|my|that|@|every|each, do i|we|they|these need|have|get|just|still|use|pay|come|work, do the|your|these
      can i|we|you|u|someone|somebody|anyone|anybody|one|they|children|kids|a|the|my, could i|we|you|u|someone|somebody|anyone|anybody
      will you|there|the|it|this|my|i|we|your|they|that, would you|it|i|this|there, should i|we, may i|we
      am i able|right|allowed|correct|eligible|still|supposed, have you got|guys|any|ever|considered|thought|seen, has anyone|anybody|the|it|this
      have i, did you|the|i, was this|it|that|there
      anyone|anybody|someone|somebody know|knows|have|got|tell|help|explain|confirm|able|tried|clarify|advise
      any idea|ideas|chance|news|word|plans|update|updates|tips|advice|suggestions|recommendations|clue|info|information|date|plan|way|reason [on|when|if|why|how|what|for|about|of|where]
      wondering|wonder|wondered if|how|what|when|whether|why|where|about, curious if|about|how|what|why|as|to|whether, just curious
      let me know [if|how|when|what|where|whether|which|please], please advise|confirm|clarify|explain, advise please, please tell me|us
      please could|can|may, tell me|us how|what|when|where|if|whether|who|which|more|about, know|find out if|how|when|what|where|whether|which|who
      find out, looking for information|info|details|the|your, quick question|q
      a|one|got|another|have|my|small|dumb|silly|stupid|serious|genuine|random|simple|general question, question for|about|regarding, question is
      clarification on, help me with|understand|find, can not figure out|find|work|see|seem|remember
      not sure how|if|what|where|which|whether|when|why, confused about|by|on|as, need to know|ask|find, want to know|ask, would like to know|ask
      like to ask|know|enquire|inquire, enquire|inquire about, enquiry|inquiry about|regarding|please
      trying to find|understand|figure|work|remember|locate, trying to [find] out, does that mean, meaning of, in order to
      is that right|correct|true|normal|ok|okay|still|the|possible|included, or not, or is it, or do|does|will, how about, thoughts on
      contact number|email|details|address, phone number, email address, opening hours|times, customer service number, explain what|how|why|to
      compatible with, when is|are|will, dumb it down, eta on|for, is eta`,
  },
  {
    weight: 1.5,
    phrases: `
      ^ is|are|do|does|did|can|could|will|would|should|has|have|was|were|am the|your|this|that|it|you|u|i|we|they|there|my|any|anyone|these|those|all|a|an|@|someone|somebody|dogs|pets|children|kids
      ^ what|when|where|who|which|how|why
      ^ hi|hey|hello|hiya [@|there|guys|team|all] is|are|do|does|did|can|could|will|would|should|what|when|where|who|which|how|why, ^ question
      help please, help me|with, need help|to|some, can not find, asking for a friend, please let, eta, policy on|for|regarding`,
  },
];
