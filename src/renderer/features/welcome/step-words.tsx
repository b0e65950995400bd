import { ExternalLink } from 'lucide-react';
import { ordinaryDay, ordinaryDayPrice } from '../../../shared/prices/ordinary-day.ts';
import { xPrices } from '../../../shared/prices/x-prices.ts';
import { scopeUses } from '../../../shared/sign-in/scope-uses.ts';
import { callbackAddresses, requestedScopes } from '../../../shared/sign-in/x-app.ts';
import { formatEstimate, formatPrice, formatSum } from '../../../shared/text/money-format.ts';
import { useStoa } from '../../store/use-stoa.ts';
import { CopyLine } from '../../ui/copy-line.tsx';
import { DollarsField } from '../../ui/dollars-field.tsx';

/** Days of the longest billing cycle. */
const cycle = 31;

/** Making the app, with the account that will read. */
export function AppStep() {
  return (
    <>
      <p>
        Open{' '}
        <a href="https://console.x.com" target="_blank" rel="noopener noreferrer">
          console.x.com <ExternalLink aria-hidden="true" />
        </a>{' '}
        and sign in with the account you want to use here: X makes your own posts, mentions and bookmarks cheap only for
        the owner of the app.
      </p>
      <p>Create an app; name and description are yours to choose. The keys X shows then are not needed here.</p>
    </>
  );
}

/** Type, permissions and what X's form asks for besides. */
export function TypeStep() {
  const copyText = useStoa((state) => state.copyText);
  return (
    <>
      <p>In the app’s “User authentication settings” choose:</p>
      <dl className="step-choices">
        <div>
          <dt>App permissions</dt>
          <dd>
            <strong>Read and write and Direct message</strong>
          </dd>
        </div>
        <div>
          <dt>Type of App</dt>
          <dd>
            <strong>Native App</strong>
          </dd>
        </div>
        <div>
          <dt>Website URL</dt>
          <dd>any page of yours, your profile at X for example</dd>
        </div>
      </dl>
      <details>
        <summary>The {requestedScopes.length} permissions (scopes) Stoa will ask for</summary>
        <CopyLine text={requestedScopes.join(' ')} what="all scopes" onCopy={copyText} />
        <ul className="step-scopes">
          {requestedScopes.map((scope) => (
            <li key={scope}>
              <code>{scope}</code> {scopeUses[scope]}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** The addresses X may send the browser back to. */
export function AddressesStep() {
  const copyText = useStoa((state) => state.copyText);
  return (
    <>
      <p>
        In the same settings, under “Callback URI”, add all three, exactly as they are: <code>http</code>, no slash at
        the end. They lead to this computer; Stoa uses the first that is free.
      </p>
      <div>
        {callbackAddresses.map((address) => (
          <CopyLine key={address} text={address} what={`the address ${address}`} onCopy={copyText} />
        ))}
      </div>
      <p>Save the settings at X.</p>
    </>
  );
}

/** What it will cost, X's own limit and Stoa's. */
export function CreditsStep() {
  const budget = useStoa((state) => state.preferences.dailyBudget);
  const changePreferences = useStoa((state) => state.changePreferences);
  const day = ordinaryDayPrice();
  return (
    <>
      <p>
        X is paid in advance: buy credits for the app (a few dollars are enough to begin), leave “auto-recharge” off,
        and <strong>set a spending limit</strong>, for example {formatEstimate(budget * cycle)} for each billing cycle.
      </p>
      <p>
        An ordinary day with {ordinaryDay.columns} columns, {ordinaryDay.posts} new posts by {ordinaryDay.people} people
        and {ordinaryDay.mentions} mentions costs about {formatSum(day)}, a month {formatEstimate(day * 30)}; busier
        columns say beforehand what they cost. A post you write costs {formatPrice(xPrices.createPost)}, with a link{' '}
        {formatPrice(xPrices.createPostWithLink)}.
      </p>
      <p>
        As the app is yours, your mentions, bookmarks and own posts cost {formatPrice(xPrices.ownedPost)} instead of{' '}
        {formatPrice(xPrices.post)} each, the people you follow {formatPrice(xPrices.ownedPerson)} instead of{' '}
        {formatPrice(xPrices.person)}.
      </p>
      <DollarsField
        label="Stoa’s own daily budget"
        hint="Reading stops by itself before it is passed. What X’s console shows is what counts."
        mills={budget}
        onChange={(dailyBudget) => void changePreferences({ dailyBudget, raisedBudget: null })}
      />
    </>
  );
}
