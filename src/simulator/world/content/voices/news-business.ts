import type { Voice } from '../types.ts';

const lists = {
  firm: [
    'Halbrecht Motors',
    'Norrvik',
    'Castellan Foods',
    'Obsidian Freight',
    'Tamarind Mobile',
    'Quay & Sons',
    'Larkspur Air',
    'Brightwater Utilities',
    'Pellucid Glass',
    'Osterman Tools',
    'Sable Rail',
    'Ferndale Textiles',
    'Kettle & Crane',
    'Monteverde Cement',
    'Arbutus Health',
    'Juno Batteries',
    'Tern Shipping',
    'Bluebell Dairy',
    'Vantage Lifts',
    'Corvid Insurance',
  ],
  good: [
    'lifts',
    'school buses',
    'milk frothers',
    'roof tiles',
    'bicycle chains',
    'hearing aids',
    'tram doors',
    'ship ropes',
    'glass jars',
    'paper cups',
    'winter boots',
    'garden sheds',
    'ball bearings',
    'cement mixers',
  ],
  rate: ['0.2', '0.3', '0.4', '0.6', '0.7', '0.9', '1.1', '1.3', '1.6', '2.1', '2.4'],
  commodity: ['copper', 'cocoa', 'wheat', 'pulp', 'tin', 'coffee', 'natural gas', 'olive oil', 'cotton', 'timber'],
  analyst: [
    'an analyst in Frankfurt',
    'someone close to the board',
    'a shareholder of thirty years',
    'the works council',
    'a supplier who asked not to be named',
    'the firm’s own auditor',
    'a fund manager in Singapore',
  ],
} as const;

/** Firms, deals, wages. */
export const newsBusiness: Voice = {
  key: 'news-business',
  lists,
  frames: [
    {
      text: '{firm} to buy the {good} division of {firm2} for {120-940} million euro, {half in shares|all in cash|less a ping-pong table, {analyst} says}.',
      card: ['{firm} buys {good} from {firm2}', 'The price, the reasons and the 2,000 people in between.'],
    },
    {
      text: '{firm} raises wages by {3-9} percent after {two nights|four rounds|a single, very long lunch} with the union.',
    },
    {
      text: 'Profit at {firm} {up|down} {4-38} percent; the board blames {the weather|the strike|its own forecast|“timing”}.',
      card: ['{firm}: the quarter', 'Revenue, margins, and a footnote about {good}.'],
    },
    {
      text: 'Recall: {firm} asks for {#8000-90000} {good} back. No one is hurt; {one is loud|some hum|the label is upside down}.',
    },
    {
      text: 'The chief executive of {firm} steps down after {3-14} years to {keep bees|teach|sail|“find out what we make”}. The finance chief takes over on the {day+9}.',
    },
    {
      text: '{firm} opens a plant for {good} near {city}: {140-900} jobs, one crèche, and a canteen that {analyst} calls “the actual investment”.',
      card: ['A factory for {city}', 'Why {firm} went where the trains are.'],
    },
    {
      text: 'Orders at German-speaking toolmakers {rose|fell} {rate} percent in {month-35}. Economists had expected the opposite and are adjusting their glasses.',
    },
    {
      text: '{firm} has moved {its warehouse|payroll|all of sales} to a four-day week for good. Sick days fell by {11-34} percent, {meetings by half|and so did the coffee bill}.',
      card: ['What {firm} learned from Fridays', 'Output, illness, laundry: the numbers after a year.'],
    },
    {
      text: 'A judge in {city} lets the case of {20-300} couriers against {firm} go ahead. Question before the court: who owns the bicycle bag?',
    },
    {
      text: 'Scoop: {firm} is in talks to sell its headquarters and rent back {two floors|the canteen|the good half}, according to {analyst}.',
    },
    {
      text: '{firm} and {firm2} call off their merger. They could not agree on {a name|a city|who keeps the dog}.',
      card: ['Merger off', 'Eleven months, nine bankers, no wedding.'],
    },
    {
      text: 'Family firm {friend} & Daughters, makers of {good} since 1921, hands {51-100} percent of shares to its staff. The founder’s chair stays where it is.',
    },
    {
      text: 'Ships queue, shelves wait: {firm} warns that {good} will be short until {month+40}. {^analyst}: “Order the second-best colour.”',
    },
    {
      text: 'Rents for shops in {city} fall for the {third|fourth|fifth} quarter. First to return: {a cobbler|a bookshop|a shop for left-handed people}.',
      card: ['Who comes back when rents fall', 'A walk down one street in {city} with a landlord and a cobbler.'],
    },
    {
      text: 'Insurers put the storm’s first bill at {0.9-3.8} billion. Most of it is roofs. {^analyst} adds: “and trampolines”.',
    },
    {
      text: '{firm} has published all its salaries. {The intranet went down|Nobody resigned|Two people were promoted by lunchtime}.',
      card: ['All the salaries', 'What happened the day after {firm} stopped keeping secrets.'],
    },
    {
      text: 'Price of a coffee to go in {city}, per our index: {3.1-4.9} euro. The lid is a separate industry.',
    },
    {
      text: 'After a hack, {firm} is back on paper for the {second|third} day. Deliveries are {slower|on time, to general alarm|more polite}.',
    },
    {
      text: 'Pension fund sells its stake in {firm} over {good}. {Small stake, large letter|The letter is four pages and quite angry}.',
      card: ['The fund that wrote a letter', 'What pensioners own, and what they no longer want to.'],
    },
    {
      text: '{firm} will repair its {good} for ten years at a fixed price. The share {fell|rose} {rate} percent on the news, then thought about it.',
    },
    {
      text: 'Unemployment in {country} at {3.4-7.9} percent, lowest since {2008|2011|2019}. Most wanted: {welders|nurses|electricians|bakers}.',
    },
    {
      text: 'Late payment watch: {firm} takes {61-118} days to pay a supplier of {good}. Its own invoices are due in fourteen.',
    },
  ],
  quotes: [
    'Note what is not in the release: the people who make the {good}.',
    'Third such deal this year. Someone should draw the map.',
    'A good number to have at dinner, and a bad one to have in your contract.',
    'Read this next to the freight rates and it stops being a mystery.',
  ],
};

/** The business desk: explainers and readers. */
export const newsBusinessDesk: Voice = {
  key: 'news-business-desk',
  lists,
  frames: [
    {
      text: 'Chart: what {good} cost since 2015, next to what the people who make them earn. One line is flat.',
      pictures: ['chart'],
    },
    { text: 'Podcast: the woman who insures {good}. “Everything burns once,” she says, cheerfully. {21-38} minutes.' },
    {
      text: 'How a {forty-cent|two-euro|nine-gram} part stopped {firm} for a week.',
      card: ['The part that stopped {firm}', 'It comes from one workshop near {city}. The owner was on holiday.'],
    },
    { text: 'We read the annual report of {firm} so that you can go outside. Page {60-210} is the interesting one.' },
    {
      text: 'Jargon of the week: “{rightsizing|value unlock|soft guidance|strategic patience}”. It means {fewer people|nothing yet|wait|sell the building}.',
    },
    {
      text: 'Ask us: what would you do with a pension from {three|four|five} countries? Our desk answers on {weekday+2}.',
    },
    {
      text: 'Visit to a {night market|container yard|bottling line|sorting office} at {03|04|05}:00. The only person not tired was {the manager’s mother|the cat|the forklift driver, who is in love}.',
      card: ['Four in the morning, on the line', 'Reportage, with thirty pictures and one love story.'],
    },
    {
      text: 'Have you ever asked a colleague what they earn?',
      poll: {
        options: [
          ['Yes', 36],
          ['They asked me', 14],
          ['Never', 50],
        ],
        hours: 24,
      },
    },
    {
      text: 'Correction: we wrote that {firm} lost {2-9} million. It lost {2-9} million in {month-60}. The year was worse.',
    },
    {
      text: 'Why does nobody build {small ships|plain phones|cheap flats|night trains}? {^smallnumber} people who tried explain.',
      card: ['Why nobody builds it', 'Interest, insurance, and a rule from 1974.'],
    },
    {
      text: 'The interview: {firm}’s youngest board member is {24|26|29} and asks what each acronym means, in every meeting. “They have stopped using eleven.”',
    },
    {
      text: 'Sunday column: the quiet comeback of {the cheque|the tea trolley|the corner shop|the company song}.',
      card: ['A quiet comeback', 'It never went away in {city}. It was only shy.'],
    },
    {
      text: 'Fact check: does {firm} really “employ half the valley”? We counted. It is {28-44} percent, plus the dogs.',
    },
    {
      text: 'Tool: enter your rent, your town and your age. We tell you {nothing you want to hear|how you compare}. It works offline.',
    },
    {
      text: 'From our reporter at the fair in {city}: {good}, {good2}, and a man who sells only hinges and is the happiest person here.',
      pictures: ['market'],
    },
    {
      text: 'A reader sent us her payslips since 1983. We made a chart, with permission, and a short poem, without.',
      pictures: ['chart'],
    },
  ],
};

/** Prices, rates and freight. */
export const newsMarkets: Voice = {
  key: 'news-markets',
  lists,
  frames: [
    '{^commodity} {up|down} {rate} percent in early trading; {commodity2} barely moves.',
    '{weekday} close: blue chips {+|−}{rate} %, small caps {+|−}{rate} %. Biggest mover {firm} after {a profit warning|a takeover rumour|a typo in its own release}.',
    'Freight from {Shanghai|Santos|Mumbai|Busan} to northern Europe: {#2100-4900} dollars a box, {a third|a fifth|twice} of what it was in {month-200}.',
    'Auction of {two|five|ten}-year bonds in {country} covered {1.6-3.4} times. Demand “healthy”, says the debt office, which always looks healthy.',
    'Before the bell: {commodity} steady, currencies sleepy, {firm} reports at eight.',
    {
      text: 'Why {commodity} jumped {three|four|six} percent in an hour and came back: someone typed an extra zero in {Singapore|Geneva|Chicago}.',
      card: ['The extra zero', 'A minute-by-minute account of an expensive finger.'],
    },
    'Inflation in {country} at {1.4-4.6} percent in {month-30}, after {1.4-4.6}. Food slower, {haircuts|rents|train tickets} faster.',
    'Minutes of the rate meeting: the word “patient” appears {7-19} times, “soon” not once.',
    { text: 'Week in one picture: {commodity}, {commodity2} and the price of waiting.', pictures: ['chart'] },
    'Shares of {firm} suspended pending an announcement. Announcement pending a printer, {analyst} says.',
    'Harbour watch: {31-78} vessels at anchor, {up|down} {2-11} since {weekday-1}. Average wait {4-9} days.',
    'Currency corner: the {krone|zloty|peso|dinar|krona} at its {strongest|weakest} since {March|June|the summer}. Tourists have noticed.',
    'Insurance for a voyage past the cape is {cheaper|dearer} by {rate} points. Underwriters cite {pirates|weather|boredom}.',
    'Storage of {commodity} is {61-97} percent full. {^analyst} calls that “comfortable, like old shoes”.',
    'Rating of {country} {raised|confirmed|put on watch}. The finance minister heard it on a tram.',
    'Late session: {firm} {+|−}{rate} %, {firm2} {+|−}{rate} %; the index ends where it began, tired.',
  ],
};
