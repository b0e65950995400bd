import type { XSector } from '../x-member.ts';

/** Banks, markets and money. */
export const finance: XSector = {
  noted: '2026-11-23',
  journalists: [
    { handle: 'FT', name: 'Financial Times', site: 'ft.com' },
    { handle: 'TheStalwart', name: 'Joe Weisenthal', site: 'bloomberg.com' },
    { handle: 'tracyalloway', name: 'Tracy Alloway', site: 'bloomberg.com' },
    { handle: 'matt_levine', name: 'Matt Levine', site: 'bloomberg.com' },
    { handle: 'felixsalmon', name: 'Felix Salmon', site: 'felixsalmon.com' },
    { handle: 'CNBC', name: 'CNBC', site: 'cnbc.com' },
  ],
  competitors: [
    { handle: 'GoldmanSachs', name: 'Goldman Sachs', site: 'goldmansachs.com' },
    { handle: 'jpmorgan', name: 'J.P. Morgan', site: 'jpmorgan.com' },
    { handle: 'MorganStanley', name: 'Morgan Stanley', site: 'morganstanley.com' },
    { handle: 'BlackRock', name: 'BlackRock', site: 'blackrock.com' },
    { handle: 'stripe', name: 'Stripe', site: 'stripe.com' },
    { handle: 'RevolutApp', name: 'Revolut', site: 'revolut.com' },
  ],
  tradeGroups: [
    { handle: 'ecb', name: 'European Central Bank', site: 'ecb.europa.eu' },
    { handle: 'federalreserve', name: 'Federal Reserve', site: 'federalreserve.gov' },
    { handle: 'bankofengland', name: 'Bank of England', site: 'bankofengland.co.uk' },
    { handle: 'IMFNews', name: 'International Monetary Fund', site: 'imf.org' },
    { handle: 'CFAinstitute', name: 'CFA Institute', site: 'cfainstitute.org' },
    { handle: 'ABABankers', name: 'American Bankers Association', site: 'aba.com' },
    { handle: 'SECGov', name: 'U.S. Securities and Exchange Commission', site: 'sec.gov' },
  ],
  thoughtLeaders: [
    { handle: 'elerianm', name: 'Mohamed A. El-Erian', site: 'en.wikipedia.org' },
    { handle: 'LHSummers', name: 'Lawrence H. Summers', site: 'larrysummers.com' },
    { handle: 'AswathDamodaran', name: 'Aswath Damodaran', site: 'pages.stern.nyu.edu/~adamodar' },
    { handle: 'morganhousel', name: 'Morgan Housel', site: 'morganhousel.com' },
    { handle: 'ritholtz', name: 'Barry Ritholtz', site: 'ritholtz.com' },
    { handle: 'RayDalio', name: 'Ray Dalio', site: 'principles.com' },
  ],
};
