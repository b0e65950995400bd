import { expect, test } from 'vitest';
import { refusalNames, refusalNow } from '../../src/simulator/faults/catalogue.ts';
import { xDescription } from '../builders/x-description.ts';

/** Of the token endpoint, which the description leaves out; those that are no JSON; the words of X's first API, which its guide still shows. */
const undescribed = [
  'invalid-grant',
  'confidential-client',
  'bad-gateway',
  'over-capacity',
  'gateway-timeout',
  'rate-limit-in-old-words',
];
/** What X's guide and others report beside the description: names and values of an enrolment. */
const reported = /\.(?:client_id|required_enrollment): unknown$|\.reason: user-not-enrolled is not one of its values$/;

test.each(refusalNames.filter((name) => !undescribed.includes(name)))(
  'the refusal %s of the catalogue fits the official description',
  async (name) => {
    const answer = refusalNow(name, Date.UTC(2026, 10, 23));

    const faults = xDescription('2.166').faults('GET /2/users/{id}/tweets', answer.status, await answer.json());

    expect(faults.filter((fault) => !reported.test(fault))).toEqual([]);
  },
);
