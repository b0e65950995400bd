import type { PersonId } from '../../../shared/model/index.ts';
import type { PeekPlace, PersonNamed } from '../../store/slices/peek.ts';

/** Attributes of an element that names somebody: a pointer that rests there opens their card. */
export function personAnchor({ id, handle }: { readonly id: PersonId | null; readonly handle: string }) {
  return { 'data-person': id ?? undefined, 'data-handle': handle };
}

/** Finds elements that carry {@link personAnchor}. */
export const personAnchors = '[data-handle]';

/** Whom such an element names; null when it names nobody. */
export function personNamedBy(element: HTMLElement): PersonNamed | null {
  const { person, handle } = element.dataset;
  if (handle === undefined) return null;
  // Nobody but `personAnchor` writes this attribute, and it is given an id.
  return { personId: person === undefined ? null : (person as PersonId), handle };
}

/** Where an element stands in the window. */
export function placeOf(element: Element): PeekPlace {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}
