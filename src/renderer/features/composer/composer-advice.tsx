import { useEffect } from 'react';
import type { ComposeTarget } from '../../../shared/model/index.ts';
import { adviceWords } from '../../../shared/voice/advice.ts';
import { targetKey } from '../../store/target-key.ts';
import { useStoa } from '../../store/use-stoa.ts';

type AdviceProps = {
  readonly target: ComposeTarget;
  readonly text: string;
  /** Placeholders in the text that stand for nothing, without braces. */
  readonly unknown: readonly string[];
};

/** The one thing to look at before sending, what matters most; it holds nothing up. */
export function ComposerAdvice({ target, text, unknown }: AdviceProps) {
  const key = targetKey(target);
  const lookAt = useStoa((state) => state.lookAt);
  const [first] = useStoa((state) => (state.advice?.key === key ? state.advice.found : nothing));
  // The target is another object with every change of its conversation; its key says whether it is another one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the target
  useEffect(() => lookAt(target, text), [key, text, lookAt]);
  const words = unknown.length > 0 ? placeholderWords(unknown) : first === undefined ? null : adviceWords(first);
  return words === null ? null : (
    <p className="composer-hint" role="status">
      {words}
    </p>
  );
}

const nothing = [] as const;

function placeholderWords(unknown: readonly string[]): string {
  const names = unknown.map((name) => `{${name}}`).join(', ');
  return `${names} ${unknown.length === 1 ? 'stands' : 'stand'} for nothing here: write it yourself.`;
}
