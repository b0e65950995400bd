import type { XSector } from '../x-member.ts';

/** Advertising, public relations and the press. */
export const marketingAndMedia: XSector = {
  noted: '2026-11-23',
  journalists: [
    { handle: 'Adweek', name: 'Adweek', site: 'adweek.com' },
    { handle: 'adage', name: 'Ad Age', site: 'adage.com' },
    { handle: 'Digiday', name: 'Digiday', site: 'digiday.com' },
    { handle: 'MarketingWeekEd', name: 'Marketing Week', site: 'marketingweek.com' },
    { handle: 'TheDrum', name: 'The Drum', site: 'thedrum.com' },
    { handle: 'NiemanLab', name: 'Nieman Lab', site: 'niemanlab.org' },
    { handle: 'brianstelter', name: 'Brian Stelter', site: 'cnn.com' },
  ],
  competitors: [
    { handle: 'Ogilvy', name: 'Ogilvy', site: 'ogilvy.com' },
    { handle: 'WPP', name: 'WPP', site: 'wpp.com' },
    { handle: 'PublicisGroupe', name: 'Publicis Groupe', site: 'publicisgroupe.com' },
    { handle: 'WiedenKennedy', name: 'Wieden+Kennedy', site: 'wk.com' },
    { handle: 'HubSpot', name: 'HubSpot', site: 'hubspot.com' },
    { handle: 'Mailchimp', name: 'Mailchimp', site: 'mailchimp.com' },
    { handle: 'semrush', name: 'Semrush', site: 'semrush.com' },
  ],
  tradeGroups: [
    { handle: 'iab', name: 'Interactive Advertising Bureau', site: 'iab.com' },
    { handle: '4As', name: '4A’s', site: 'aaaa.org' },
    { handle: 'ANAmarketers', name: 'Association of National Advertisers', site: 'ana.net' },
    { handle: 'CIPR_Global', name: 'Chartered Institute of Public Relations', site: 'cipr.co.uk' },
    { handle: 'PRSA', name: 'Public Relations Society of America', site: 'prsa.org' },
    { handle: 'The_IPA', name: 'Institute of Practitioners in Advertising', site: 'ipa.co.uk' },
  ],
  thoughtLeaders: [
    { handle: 'randfish', name: 'Rand Fishkin', site: 'sparktoro.com' },
    { handle: 'rorysutherland', name: 'Rory Sutherland', site: 'ogilvy.com' },
    { handle: 'markritson', name: 'Mark Ritson', site: 'marketingweek.com' },
    { handle: 'ThisIsSethsBlog', name: 'Seth Godin', site: 'seths.blog' },
    { handle: 'aleyda', name: 'Aleyda Solis', site: 'aleydasolis.com' },
    { handle: 'jaybaer', name: 'Jay Baer', site: 'jaybaer.com' },
  ],
};
