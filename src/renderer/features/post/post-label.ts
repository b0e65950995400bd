import type { Person, Post } from '../../../shared/model/index.ts';
import { ownWords } from '../../../shared/text/own-words.ts';

const spokenLength = 120;

/** How a post is called when read aloud: its author, the first words, when. */
export function postLabel(post: Post, author: Person, time: string): string {
  const words = ownWords(post).text.replace(/\s+/g, ' ').trim();
  const shown =
    words.length > spokenLength ? `${words.slice(0, words.lastIndexOf(' ', spokenLength) || spokenLength)}…` : words;
  const pictures = post.media.length === 0 ? '' : `, ${mediaWords(post.media)}`;
  return `${author.name}${shown === '' ? '' : `: ${shown}`}${pictures}, ${time}`;
}

function mediaWords(media: Post['media']): string {
  const [only, second] = media;
  if (only === undefined || second !== undefined) return `${media.length} pictures`;
  return { photo: 'one picture', video: 'a video', gif: 'a GIF' }[only.kind];
}
