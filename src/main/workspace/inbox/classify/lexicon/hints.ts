import type { Phrases } from './lexicon.ts';

/** Words of people telling what went wrong without naming a wrong; they count only where nothing else speaks. */
export const complaintHints: readonly Phrases[] = [
  {
    weight: 1,
    phrases: `
      not, nothing, nobody, never, without, none, again, still, tried, twice, # times, every single, every time, ever since, no longer, anymore,
      any more, even though, instead of, supposed, meant to, # <time> now, for # <time>, # <time> ago, # <time> and, # <time> later,
      after # <time>, over a week|month|year|day, all day|week|night|morning, days, weeks, months, paid, paying, pay for, charged, you want me,
      you expect, you would think, guess what, used to, how come, who thought, whose idea, fix, sort, minimum, least you, asked for, in and out,
      only to, half, back to square, dies, down, no, same issue|problem|fault, unreal, unbelievable, excuse, wait, queue, ads, adverts,
      please help, help please, help me, outside the app, empty, the same #, the same old, mostly, and received|got|then|still,
      been a|# <time>, is not ~ing, are not ~ing, has not, have not`,
  },
  {
    weight: 0.5,
    phrases: `

      your app|website|site|service|driver|staff|store|team|system|company|customers|customer|update|agent|people|policy|delivery|courier|call|phone|online|reps|rep|wifi|servers|advert|ad|ads|chat|support,
      my order|account|phone|bill|package|parcel|flight|bag|money|card|internet|router|food|delivery|ticket|seat|screen|battery|subscription|data,
      you guys, hours, minutes, mins, tried, when i, called, rang, emailed, messaged, hung, customer service, support, wait, cannot, lol ok, ok then,
      apparently, website, app, site, bill, account, order, ordered, delivery, package, parcel, flight, update, sync, screen, battery, email, emails,
      another, queue, repair, technician, engineer, signal, router, modem, meter, subscription, password, login, download, patch, server, servers, wifi,
      internet, broadband, stop, stopped, supposed, same thing, blank, gone, removed, deleted, reset, restart, replacement, returned, loading,
      spinning, blinking, offline, limited, limit, hang, loud, smell, dying, replaced, contacted, dispute, in this state, cost, costs, nowhere,
      # for a|an|one, # to send|get|print|change|park, demanding, paid, shelves, received`,
  },
];
