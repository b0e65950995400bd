import type { XSector } from '../x-member.ts';

/** Energy and the climate. */
export const renewableEnergy: XSector = {
  noted: '2026-11-23',
  journalists: [
    { handle: 'CarbonBrief', name: 'Carbon Brief', site: 'carbonbrief.org' },
    { handle: 'insideclimate', name: 'Inside Climate News', site: 'insideclimatenews.org' },
    { handle: 'CanaryMediaInc', name: 'Canary Media', site: 'canarymedia.com' },
    { handle: 'rechargenews', name: 'Recharge', site: 'rechargenews.com' },
    { handle: 'UtilityDive', name: 'Utility Dive', site: 'utilitydive.com' },
    { handle: 'ClimateHome', name: 'Climate Home News', site: 'climatechangenews.com' },
  ],
  competitors: [
    { handle: 'Orsted', name: 'Ørsted', site: 'orsted.com' },
    { handle: 'OctopusEnergy', name: 'Octopus Energy', site: 'octopus.energy' },
    { handle: 'Vattenfall', name: 'Vattenfall', site: 'vattenfall.com' },
    { handle: 'Siemens_Energy', name: 'Siemens Energy', site: 'siemens-energy.com' },
    { handle: 'Vestas', name: 'Vestas', site: 'vestas.com' },
    { handle: 'Iberdrola_En', name: 'Iberdrola', site: 'iberdrola.com' },
  ],
  tradeGroups: [
    { handle: 'IRENA', name: 'International Renewable Energy Agency', site: 'irena.org' },
    { handle: 'IEA', name: 'International Energy Agency', site: 'iea.org' },
    { handle: 'WindEurope', name: 'WindEurope', site: 'windeurope.org' },
    { handle: 'SolarPowerEU', name: 'SolarPower Europe', site: 'solarpowereurope.org' },
    { handle: 'SEIA', name: 'Solar Energy Industries Association', site: 'seia.org' },
    { handle: 'IPCC_CH', name: 'IPCC', site: 'ipcc.ch' },
  ],
  thoughtLeaders: [
    { handle: 'JesseJenkins', name: 'Jesse D. Jenkins', site: 'zero.lab.princeton.edu' },
    { handle: 'hausfath', name: 'Zeke Hausfather', site: 'berkeleyearth.org' },
    { handle: 'MLiebreich', name: 'Michael Liebreich', site: 'liebreich.com' },
    { handle: 'KHayhoe', name: 'Katharine Hayhoe', site: 'katharinehayhoe.com' },
    { handle: 'drvolts', name: 'David Roberts', site: 'volts.wtf' },
    { handle: 'AukeHoekstra', name: 'Auke Hoekstra', site: 'neonresearch.nl' },
  ],
};
