/** A search query as a tree. Operators keep X's names (docs.x.com, search operators). */
export type SearchNode =
  | { readonly kind: 'and' | 'or'; readonly nodes: readonly SearchNode[] }
  | { readonly kind: 'not'; readonly node: SearchNode }
  | { readonly kind: 'text'; readonly text: string; readonly isPhrase: boolean }
  | { readonly kind: 'mention'; readonly name: string }
  | { readonly kind: 'hashtag'; readonly name: string }
  | { readonly kind: 'cashtag'; readonly name: string }
  | { readonly kind: 'operator'; readonly name: OperatorName; readonly value: string };

/** The operators this simulator knows. */
export type OperatorName = (typeof standalone)[number] | (typeof conjunctive)[number];

/** Operators that may stand alone. */
const standalone = [
  'from',
  'to',
  'url',
  'conversation_id',
  'in_reply_to_tweet_id',
  'quotes_of_tweet_id',
  'retweets_of',
] as const;
/** Operators that only narrow something else down. */
const conjunctive = ['is', 'has', 'lang', 'min_likes', 'min_reposts', 'min_replies'] as const;

const valuesOf: Partial<Record<OperatorName, readonly string[]>> = {
  is: ['retweet', 'reply', 'quote', 'verified'],
  has: ['media', 'links', 'images', 'mentions', 'hashtags', 'videos'],
};

/** The query cannot be read; the message says where, in X's manner. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
}

type Token =
  | { readonly kind: 'open' | 'close' | 'or' | 'minus' }
  | { readonly kind: 'phrase'; readonly text: string }
  | { readonly kind: 'word'; readonly text: string };

/** Parses a query; throws QueryError when it is empty, unbalanced, or has an operator X does not know or not alone. */
export function parseQuery(query: string): SearchNode {
  const tokens = tokenize(query);
  let position = 0;

  const parseOr = (): SearchNode => {
    const nodes = [parseAnd()];
    while (tokens[position]?.kind === 'or') {
      position += 1;
      nodes.push(parseAnd());
    }
    const [first] = nodes;
    return nodes.length === 1 && first !== undefined ? first : { kind: 'or', nodes };
  };
  const parseAnd = (): SearchNode => {
    const nodes: SearchNode[] = [];
    for (;;) {
      const token = tokens[position];
      if (token === undefined || token.kind === 'or' || token.kind === 'close') break;
      nodes.push(parseTerm());
    }
    const [first] = nodes;
    if (first === undefined) throw new QueryError('There is nothing to search for on one side of OR or inside ( ).');
    return nodes.length === 1 ? first : { kind: 'and', nodes };
  };
  const parseTerm = (): SearchNode => {
    const token = tokens[position];
    position += 1;
    if (token === undefined || token.kind === 'or' || token.kind === 'close') {
      throw new QueryError('There is nothing to negate after "-".');
    }
    if (token.kind === 'minus') return { kind: 'not', node: parseTerm() };
    if (token.kind === 'phrase') return { kind: 'text', text: token.text, isPhrase: true };
    if (token.kind === 'word') return wordNode(token.text);
    const node = parseOr();
    if (tokens[position]?.kind !== 'close') throw new QueryError('Missing ")".');
    position += 1;
    return node;
  };

  const node = parseOr();
  if (position < tokens.length) throw new QueryError('Unexpected ")".');
  if (!canStandAlone(node)) {
    throw new QueryError(
      'The query has only operators that need another one beside them (is:, has:, lang:, min_…) or only negations.',
    );
  }
  return node;
}

function canStandAlone(node: SearchNode): boolean {
  if (node.kind === 'and') return node.nodes.some(canStandAlone);
  if (node.kind === 'or') return node.nodes.every(canStandAlone);
  if (node.kind === 'not') return false;
  return node.kind !== 'operator' || standalone.some((name) => name === node.name);
}

function tokenize(query: string): readonly Token[] {
  const tokens: Token[] = [];
  const pattern = /\s+|([()])|(-)(?=[^\s)])|((?:[a-z_]+:)?"[^"]*"?)|([^\s()"]+)/giy;
  for (const match of query.matchAll(pattern)) {
    const [, bracket, minus, quoted, word] = match;
    if (bracket !== undefined) tokens.push({ kind: bracket === '(' ? 'open' : 'close' });
    else if (minus !== undefined) tokens.push({ kind: 'minus' });
    else if (quoted !== undefined) tokens.push(quotedToken(quoted));
    else if (word === 'OR') tokens.push({ kind: 'or' });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word });
  }
  return tokens;
}

function quotedToken(quoted: string): Token {
  if (!quoted.endsWith('"') || quoted.indexOf('"') === quoted.length - 1)
    throw new QueryError('Missing closing quotation mark.');
  const start = quoted.indexOf('"');
  const inner = quoted.slice(start + 1, -1);
  if (inner.trim() === '') throw new QueryError('There is nothing between the quotation marks.');
  return start === 0 ? { kind: 'phrase', text: inner } : { kind: 'word', text: `${quoted.slice(0, start)}${inner}` };
}

function wordNode(word: string): SearchNode {
  if (/^@\w{1,15}$/.test(word)) return { kind: 'mention', name: word.slice(1).toLowerCase() };
  if (/^#[\p{L}\p{M}\p{N}_]+$/u.test(word)) return { kind: 'hashtag', name: word.slice(1).toLowerCase() };
  if (/^\$[a-z]{1,6}$/i.test(word)) return { kind: 'cashtag', name: word.slice(1).toLowerCase() };
  const operator = /^([a-z_]+):(.+)$/i.exec(word);
  if (operator === null) return { kind: 'text', text: word, isPhrase: false };
  const [, name = '', value = ''] = operator;
  const known = [...standalone, ...conjunctive].find((candidate) => candidate === name.toLowerCase());
  if (known === undefined) throw new QueryError(`Reference to invalid operator '${name}'.`);
  const values = valuesOf[known];
  if (values !== undefined && !values.includes(value.toLowerCase())) {
    throw new QueryError(`Reference to invalid operator '${known}:${value}'.`);
  }
  if (known.startsWith('min_') && !/^\d+$/.test(value)) throw new QueryError(`'${known}' needs a number.`);
  return { kind: 'operator', name: known, value: value.toLowerCase().replace(/^@/, '') };
}
