import type { XSector } from '../x-member.ts';

/** Shops, on the street and online. */
export const retailAndECommerce: XSector = {
  noted: '2026-11-23',
  journalists: [
    { handle: 'RetailDive', name: 'Retail Dive', site: 'retaildive.com' },
    { handle: 'BoF', name: 'The Business of Fashion', site: 'businessoffashion.com' },
    { handle: 'WWD', name: 'WWD', site: 'wwd.com' },
    { handle: 'RetailWeek', name: 'Retail Week', site: 'retail-week.com' },
    { handle: 'RetailGazette', name: 'Retail Gazette', site: 'retailgazette.co.uk' },
    { handle: 'ChainStoreAge', name: 'Chain Store Age', site: 'chainstoreage.com' },
  ],
  competitors: [
    { handle: 'Shopify', name: 'Shopify', site: 'shopify.com' },
    { handle: 'Walmart', name: 'Walmart', site: 'walmart.com' },
    { handle: 'Target', name: 'Target', site: 'target.com' },
    { handle: 'Etsy', name: 'Etsy', site: 'etsy.com' },
    { handle: 'eBay', name: 'eBay', site: 'ebay.com' },
    { handle: 'Tesco', name: 'Tesco', site: 'tesco.com' },
  ],
  tradeGroups: [
    { handle: 'NRFnews', name: 'National Retail Federation', site: 'nrf.com' },
    { handle: 'the_brc', name: 'British Retail Consortium', site: 'brc.org.uk' },
    { handle: 'EuroCommerce', name: 'EuroCommerce', site: 'eurocommerce.eu' },
    { handle: 'ICSC', name: 'ICSC', site: 'icsc.com' },
    { handle: 'FMI_ORG', name: 'FMI, The Food Industry Association', site: 'fmi.org' },
  ],
  thoughtLeaders: [
    { handle: 'retailgeek', name: 'Jason Goldberg', site: 'retailgeek.com' },
    { handle: 'NeilRetail', name: 'Neil Saunders', site: 'globaldata.com' },
    { handle: 'StevenPDennis', name: 'Steve Dennis', site: 'stevenpdennis.com' },
    { handle: 'RetailProphet', name: 'Doug Stephens', site: 'retailprophet.com' },
    { handle: 'tobi', name: 'Tobi Lütke', site: 'shopify.com' },
    { handle: 'harleyf', name: 'Harley Finkelstein', site: 'shopify.com' },
  ],
};
