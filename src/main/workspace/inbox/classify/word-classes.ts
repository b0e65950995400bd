/** Words that stand for each other in the phrases of the lexicon, by the class's name. */
export const wordClasses: Readonly<Record<string, readonly string[]>> = {
  be: words('is are was were am be been being'),
  number: words(
    '# a an one two three four five six seven eight nine ten twelve twenty thirty several few couple many multiple dozen dozens hundred thousand hundreds nth',
  ),
  count: words(
    '# two three four five six seven eight nine ten twelve twenty thirty several few couple many multiple dozen dozens nth',
  ),
  time: words(
    'sec secs second seconds min mins minute minutes hour hours hr hrs h day days week weeks wk wks month months mo year years yr yrs weekend weekends fortnight ages forever d',
  ),
  brand: words('@ you they your their company companies guys staff team'),
  bag: words('bag bags luggage baggage suitcase suitcases case cases belongings'),
  thing: words(
    `order orders parcel parcels package packages delivery deliveries item items product products food meal pizza drink flight flights bag bags luggage baggage suitcase ticket tickets refund
    money card cable phone sim device laptop tv router app site website page account service internet wifi broadband network connection signal line power water heating boiler train bus ride driver
    engineer room booking reservation subscription email emails message messages call calls reply response callback confirmation invoice bill code password link replacement voucher gift shoes
    dress jacket shirt sofa mattress bed coffee game server servers update payment transfer appointment claim package mail letter prescription passport charger battery screen keyboard mouse
    headphones watch console controller camera printer car seat seats pass points miles`,
  ),
  sweet: words(
    'great good nice lovely brilliant amazing fantastic excellent awesome superb wonderful fabulous stellar outstanding perfect incredible terrific top quality impressive cracking solid marvellous phenomenal exceptional smooth beautiful delightful',
  ),
  very: words(
    'so very really too super extremely absolutely totally completely quite pretty that all as even just particularly overly exactly a always',
  ),
  staff: words(
    'staff crew driver drivers agent agents rep reps manager assistant person lady guy man woman employee employees team engineer technician steward stewardess attendant attendants waiter waitress cashier receptionist host people folks lads lad girl girls gentleman barista courier advisor adviser pilot pilots representative representatives associate colleague colleagues doctor nurse',
  ),
  weekday: words(
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun yesterday january february march april june july august september october november december christmas easter morning afternoon tonight lunchtime',
  ),
  swear: words(
    'fuck fucking fucked shit shitty shite bullshit bs crap crappy bloody damn damned goddamn hell arse ass wtf ffs bollocks fuckers fuckin freaking frigging effing',
  ),
  shops: words(
    'store stores shop shops branch branches online website location locations city town country area uk us usa canada australia ireland india europe germany france',
  ),
};

function words(list: string): readonly string[] {
  return list.split(/\s+/);
}
