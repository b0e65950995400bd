import type { Voice } from '../types.ts';

/** Stars who speak Arabic, Japanese or Spanish, each by trade. */
export const starVoicesLanguages: readonly Voice[] = [
  {
    key: 'ar-song',
    frames: [
      'بروفة طويلة. العود تعب قبلي، وهذا نادر.',
      'في الكواليس رائحة {قهوة|ياسمين|خشب} وخوف جميل.',
      { text: '{باريس|تونس|الدار البيضاء|الرباط} الليلة. القاعة ممتلئة وقلبي أيضاً.', pictures: ['concert'] },
      'سألني طفل: هل تغنّين في الحمّام؟ قلت: هناك أتقاضى أكثر.',
      'نسيت الكلمات في المقطع الثاني. تذكّرها {ألف|ألفا|ثلاثة آلاف} شخص.',
      'رسالة من معجبة عمرها {81-94}: «ارفعي رأسك حين تغنّين». رفعته.',
      'يوم بلا موسيقى. سمعت الثلاجة تغنّي، وكانت على المقام.',
      'سجّلنا اليوم {ثلاث|أربع|خمس} مرات. الأولى كانت الصحيحة، كالعادة.',
      'وصلني {عود|شال|دفتر} من {حلب|فاس|المنامة} بلا اسم. عرفت اليد.',
    ],
  },
  {
    key: 'ar-film',
    frames: [
      'مشهد المطر أُعيد {11-24} مرة. أصبحت نباتاً.',
      'قرأت السيناريو. أموت في الصفحة {9-40}، وهذا تقدّم.',
      'الشارب الذي ألصقوه لي تعاقد على موسم ثانٍ.',
      'تصوير ليلي في {سوسة|القيروان|صفاقس}. القطط تعرف أماكنها أفضل منا.',
      { text: 'آخر يوم تصوير. تعانقنا كأن الفيلم حدث فعلاً.', pictures: ['stage'] },
      'أمي سألت بعد العرض: ومن دفع ثمن الزجاج؟',
      'علّموني ركوب الخيل في {يومين|ثلاثة أيام}. الحصان علّمني الصبر.',
    ],
  },
  {
    key: 'ja-music',
    frames: [
      '移動{3-9}時間。弁当{1-3}つ。曲は半分。',
      '本番前に食べるもの：{バナナ|おにぎり|緊張}。',
      { text: '終演後の客席。まだ温かい。', pictures: ['stage'] },
      'ファンレターに「休んで」と書いてあった。休みます。三十分。',
      '{大阪|札幌|福岡|仙台|那覇}、静かに聴いてくれてありがとう。静けさが一番大きかった。',
      '新しい{機材|マイク|ケーブル}を買った。まだお互い敬語。',
      '深夜{1-4}時の録音。隣の犬が、いいところで黙ってくれた。',
      '{ドラム|ベース|照明}担当が誕生日。ケーキは四分の四で切った。',
    ],
  },
  {
    key: 'ja-shogi',
    frames: [
      '負けた日の帰り道は、街灯がやけに丁寧。',
      '昼は{蕎麦|うどん|カレー}、盤上は{雨|曇り|霧}。',
      '詰将棋を{3-19}題。猫に{1-3}題、正解された。',
      '弟子に「最善手は」と聞かれ、「早く寝ること」と答えた。',
      '{旭川|天童|金沢}での対局。駒の音が雪に吸われる。',
      '残り{2-9}分。お茶がまだ熱い。どちらも大事。',
      { text: '対局前の部屋。ここが一番静かで、一番うるさい。', pictures: ['museum'] },
    ],
  },
  {
    key: 'es-tango',
    frames: [
      'Ensayo. El bandoneón y yo no nos hablamos, pero suena.',
      { text: '{Montevideo|La Plata|Rosario|Córdoba}: gracias por cantar lo que yo me olvidé.', pictures: ['concert'] },
      'Dormí {cuatro|cinco} horas y soñé en tres por cuatro.',
      'Una señora me paró en el mercado: «Usted, coma». Comí.',
      'Prensa todo el día. Les dije la verdad a dos. Les gustó menos.',
      'Se rompió el {taco|micrófono|piano}. Cantamos igual, más cerca.',
      'Me pidieron un tango «alegre». Canté uno en el que al final deja de llover.',
    ],
  },
  {
    key: 'es-cine',
    frames: [
      'El actor dijo «ya lo siento». Yo también. Cortamos.',
      'Toma {14-41}. El caballo la tenía desde la {3|4|6}.',
      'Hoy escribo. Mañana me arrepiento. El jueves corto.',
      'Se fue la luz en el estudio y quedó la mejor toma, a oscuras.',
      'El niño preguntó cuándo empieza la película. Llevábamos {tres|cinco} semanas.',
      {
        text: 'Localización en {Puebla|Oaxaca|Zacatecas}: la casa perfecta, con señora dentro, que no piensa salir. Saldrá en la película.',
        pictures: ['city'],
      },
      'El montaje dura {181-240} minutos. Le sobra uno, pero no dice cuál.',
    ],
  },
];
