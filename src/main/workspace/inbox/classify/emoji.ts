import type { Token } from './token.ts';

/** What an emoji or emoticon adds; laughing and weeping faces (😂 😭 💀) go with anything and add nothing. */
export type EmojiTone = { readonly says: 'complaint' | 'praise'; readonly weight: number; readonly mocks: boolean };

const tones: ReadonlyMap<string, EmojiTone> = new Map([
  ...tone('complaint', 2.5, '😡 🤬 👎 😠 🖕 🤮 💩'),
  ...tone('complaint', 1.5, "💔 😤 😒 🤢 😾 😑 😖 😣 😩 😫 😞 :( :[ >:( D: :’( :'("),
  ...tone('complaint', 1, '🤦 😔 😢 ☹ 🙁 😕 :/ :| :\\'),
  ...tone('complaint', 1.5, '🙄 🙃', true),
  ...tone('praise', 2, '😍 🥰 🤩 🙌 ❤ 💯 🫶 <3'),
  ...tone('praise', 1.5, '👏 👍 😘 🔥 🧡 💛 💚 💙 💜 🖤 🤍 💕 💖 💗 💓 💞 💘 💝 🏆 🌟 👌 😋 🤤 🥹 🐐 >>'),
  ...tone('praise', 0.5, '😊 ☺ 🤗 😁 😀 😃 😄 🥳 🎉 💪 ✨ ⭐ 😎 🙏 🙂 :) :D =) :-) :-D'),
]);

/** The tone of a token; undefined for words and for emoji that say nothing. */
export function emojiTone(token: Token): EmojiTone | undefined {
  return tones.get(token.word);
}

function tone(
  says: EmojiTone['says'],
  weight: number,
  list: string,
  mocks = false,
): readonly (readonly [string, EmojiTone])[] {
  return list.split(' ').map((emoji) => [emoji, { says, weight, mocks }]);
}
