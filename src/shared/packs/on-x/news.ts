import type { XGroups } from './x-member.ts';

/** Newsrooms, by what they cover. */
export const newsOnX: XGroups = {
  noted: '2026-11-23',
  groups: [
    {
      title: 'World',
      members: [
        { handle: 'Reuters', name: 'Reuters', site: 'reuters.com' },
        { handle: 'AP', name: 'The Associated Press', site: 'apnews.com' },
        { handle: 'BBCWorld', name: 'BBC News (World)', site: 'bbc.com/news' },
        { handle: 'AFP', name: 'AFP News Agency', site: 'afp.com' },
        { handle: 'AJEnglish', name: 'Al Jazeera English', site: 'aljazeera.com' },
        { handle: 'dwnews', name: 'DW News', site: 'dw.com' },
      ],
    },
    {
      title: 'Business',
      members: [
        { handle: 'FT', name: 'Financial Times', site: 'ft.com' },
        { handle: 'TheEconomist', name: 'The Economist', site: 'economist.com' },
        { handle: 'business', name: 'Bloomberg', site: 'bloomberg.com' },
        { handle: 'WSJ', name: 'The Wall Street Journal', site: 'wsj.com' },
        { handle: 'CNBC', name: 'CNBC', site: 'cnbc.com' },
      ],
    },
    {
      title: 'Europe',
      members: [
        { handle: 'POLITICOEurope', name: 'POLITICO Europe', site: 'politico.eu' },
        { handle: 'euronews', name: 'euronews', site: 'euronews.com' },
        { handle: 'France24_en', name: 'FRANCE 24 English', site: 'france24.com/en' },
        { handle: 'BBCNews', name: 'BBC News (UK)', site: 'bbc.com/news' },
        { handle: 'IrishTimes', name: 'The Irish Times', site: 'irishtimes.com' },
      ],
    },
    {
      title: 'Americas',
      members: [
        { handle: 'nytimes', name: 'The New York Times', site: 'nytimes.com' },
        { handle: 'washingtonpost', name: 'The Washington Post', site: 'washingtonpost.com' },
        { handle: 'CBCNews', name: 'CBC News', site: 'cbc.ca/news' },
        { handle: 'globeandmail', name: 'The Globe and Mail', site: 'theglobeandmail.com' },
        { handle: 'latimes', name: 'Los Angeles Times', site: 'latimes.com' },
      ],
    },
    {
      title: 'Asia and Pacific',
      members: [
        { handle: 'NikkeiAsia', name: 'Nikkei Asia', site: 'asia.nikkei.com' },
        { handle: 'ChannelNewsAsia', name: 'CNA', site: 'channelnewsasia.com' },
        { handle: 'the_hindu', name: 'The Hindu', site: 'thehindu.com' },
        { handle: 'SCMPNews', name: 'South China Morning Post', site: 'scmp.com' },
        { handle: 'abcnews', name: 'ABC News (Australia)', site: 'abc.net.au/news' },
        { handle: 'nzherald', name: 'The New Zealand Herald', site: 'nzherald.co.nz' },
      ],
    },
    {
      title: 'Africa and Middle East',
      members: [
        { handle: 'BBCAfrica', name: 'BBC News Africa', site: 'bbc.com/africa' },
        { handle: 'africanews', name: 'Africanews', site: 'africanews.com' },
        { handle: 'dailymaverick', name: 'Daily Maverick', site: 'dailymaverick.co.za' },
        { handle: 'haaretzcom', name: 'Haaretz', site: 'haaretz.com' },
        { handle: 'AlArabiya_Eng', name: 'Al Arabiya English', site: 'english.alarabiya.net' },
      ],
    },
    {
      title: 'Technology',
      members: [
        { handle: 'verge', name: 'The Verge', site: 'theverge.com' },
        { handle: 'arstechnica', name: 'Ars Technica', site: 'arstechnica.com' },
        { handle: 'WIRED', name: 'WIRED', site: 'wired.com' },
        { handle: 'TechCrunch', name: 'TechCrunch', site: 'techcrunch.com' },
        { handle: 'techreview', name: 'MIT Technology Review', site: 'technologyreview.com' },
      ],
    },
    {
      title: 'Science',
      members: [
        { handle: 'NewScientist', name: 'New Scientist', site: 'newscientist.com' },
        { handle: 'ScienceNews', name: 'Science News', site: 'sciencenews.org' },
        { handle: 'QuantaMagazine', name: 'Quanta Magazine', site: 'quantamagazine.org' },
        { handle: 'sciam', name: 'Scientific American', site: 'scientificamerican.com' },
        { handle: 'Nature', name: 'Nature', site: 'nature.com' },
      ],
    },
    {
      title: 'Sport',
      members: [
        { handle: 'BBCSport', name: 'BBC Sport', site: 'bbc.com/sport' },
        { handle: 'TheAthletic', name: 'The Athletic', site: 'nytimes.com/athletic' },
        { handle: 'espn', name: 'ESPN', site: 'espn.com' },
        { handle: 'SkySportsNews', name: 'Sky Sports News', site: 'skysports.com' },
        { handle: 'ESPNcricinfo', name: 'ESPNcricinfo', site: 'espncricinfo.com' },
      ],
    },
  ],
};
