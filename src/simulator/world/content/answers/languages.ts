/** What somebody says who would not answer in English: at first, when asked something, and at the end. */
type Tongue = {
  readonly first: readonly string[];
  readonly asked: readonly string[];
  readonly last: readonly string[];
};

/** Answers of people who would not answer in English, by language code. */
export const IN_LANGUAGE: Readonly<Record<string, Tongue>> = {
  de: {
    first: [
      'Danke, das ging ja flott! Dann warte ich beruhigt.',
      'Ach, wie nett. Und bis wann ungefähr?',
      'Sehr gut, vielen Dank. Ich sage es gleich weiter.',
      'Das ist doch mal eine Antwort von Mensch zu Mensch. Danke!',
    ],
    asked: [
      'Gute Frage. Ich schaue heute Abend nach und schreibe dann.',
      'Lieber die kleine Größe, wenn ich wählen darf.',
    ],
    last: ['Na dann. Wir hören uns!', 'Perfekt, schönen Abend noch.'],
  },
  es: {
    first: [
      '¡Qué rapidez, gracias! ¿Y para cuándo sería, más o menos?',
      'Perfecto, me salváis. Un abrazo.',
      'Jajaja, eso se lo leo a mi madre.',
      'Gracias por contestar como personas y no como un buzón.',
    ],
    asked: ['Buena pregunta. Lo miro y te digo.', 'El mediano, creo. O el grande. ¿Tú cuál elegirías?'],
    last: ['Vale, quedamos así. ¡Gracias!', 'Hecho. Un beso.'],
  },
  pt: {
    first: [
      'Obrigado! Assim até dá gosto reclamar.',
      'Que bom, obrigado. E mais ou menos para quando?',
      'Ahaha, vou contar isso ao gato.',
    ],
    asked: ['Boa pergunta! Vejo logo à noite e digo.', 'O mais pequeno, por favor. A mala já vai cheia.'],
    last: ['Combinado. Abraço!', 'Está ótimo, obrigado por tudo.'],
  },
  fr: {
    first: [
      'Merci, c’est rapide ! Et pour quand, à peu près ?',
      'Ah, enfin quelqu’un. Merci, je transmets aux autres.',
    ],
    asked: ['Bonne question, je demande au comité et je reviens vers vous.'],
    last: ['Parfait, merci. Bonne soirée !'],
  },
  nl: {
    first: ['Dank je wel, dat is vlot! En wanneer ongeveer?', 'Super, merci. Ik laat het hier aan iedereen lezen.'],
    asked: ['Goede vraag. Ik kijk het na en laat iets weten.'],
    last: ['Helemaal goed. Tot later!'],
  },
  ja: {
    first: [
      '早速のお返事、ありがとうございます！',
      '助かりました。いつ頃になりそうでしょうか。',
      '笑いました。また連絡します。',
    ],
    asked: ['そうですね、少し考えてからお返事します。', '小さいほうでお願いできたら嬉しいです。'],
    last: ['わかりました。楽しみにしています。', 'ご丁寧にありがとうございました。'],
  },
  ar: {
    first: ['شكراً على الرد السريع! ومتى تقريباً؟', 'ممتاز، أرحتم قلبي.', 'سأقرأ هذا على من حولي، شكراً.'],
    asked: ['سؤال جيد. أسأل وأعود إليكم مساءً.'],
    last: ['تمام، ننتظر أخباركم.', 'شكراً لكم، يومكم سعيد.'],
  },
  hi: {
    first: ['वाह, इतनी जल्दी! धन्यवाद। कब तक हो जाएगा?', 'बहुत बढ़िया, माँ को भी बता दिया।', 'हा हा, यह तो चाय पर सुनाऊँगा।'],
    asked: ['अच्छा सवाल है। शाम को देखकर बताऊँगा।'],
    last: ['ठीक है, इंतज़ार रहेगा।', 'चलिए, फिर बात होगी।'],
  },
};
