/** Short forms and common misspellings of chat, each with the words it stands for. */
const spellings = `
im=i am|ive=i have|cant=can not|cannot=can not|wont=will not|dont=do not|doesnt=does not|didnt=did not|isnt=is not|arent=are not
wasnt=was not|werent=were not|havent=have not|hasnt=has not|hadnt=had not|wouldnt=would not|couldnt=could not|shouldnt=should not|aint=is not|cudnt=could not
can't=can not|won't=will not|shan't=shall not|ain't=is not|don't=do not|dnt=do not|didn't=did not|y'all=you all|yall=you all|ya'll=you all|let's=let us|c'mon=come on
thats=that is|whats=what is|wheres=where is|whos=who is|hows=how is|theres=there is|heres=here is|youre=you are|theyre=they are|youve=you have|weve=we have|theyve=they have|youll=you will
u=you|ur=your|urs=yours|r=are|ya=you|yous=you|yr=your|pls=please|plz=please|plss=please|plse=please|pleas=please|thx=thanks|thanx=thanks|tnx=thanks|thnx=thanks|thks=thanks|tks=thanks|thankyou=thank you
ty=thank you|tysm=thank you so much|tyvm=thank you very much|ta=thanks|thankss=thanks|gonna=going to|wanna=want to|gotta=have to|gimme=give me|lemme=let me|kinda=kind of|dunno=do not know|idk=i do not know
cuz=because|coz=because|cos=because|bc=because|b4=before|gr8=great|l8=late|2day=today|2nite=tonight|2moro=tomorrow|tmrw=tomorrow|tomo=tomorrow|tmr=tomorrow|tho=though|thru=through|bout=about|smth=something
ppl=people|peeps=people|sm=so much|rn=right now|atm=at the moment|tbh=to be honest|imo=in my opinion|ngl=not going to lie|fyi=for your information|asap=as soon as possible|omg=oh my god|omfg=oh my god|wth=wtf
dm=dm|dms=dm|dm'd=dmed|dmd=dmed|cs=customer service|custserv=customer service|costumer=customer|custumer=customer|cust=customer|acct=account|acc=account|pkg=package|appt=appointment|msg=message|msgs=messages|pwd=password|info=information|qty=quantity
alot=a lot|wierd=weird|recieve=receive|recieved=received|recived=received|recive=receive|definately=definitely|defo=definitely|deffo=definitely|seperate=separate|dissapointed=disappointed|disapointed=disappointed|dissappointed=disappointed|disappointd=disappointed
dissapointing=disappointing|disapointing=disappointing|dissappointing=disappointing|dissapointment=disappointment|appauling=appalling|appaling=appalling|appalled=appalled|rediculous=ridiculous|ridiculus=ridiculous|rediculus=ridiculous|horrable=horrible|horible=horrible|terible=terrible|awfull=awful|aweful=awful|awfully=awful
refound=refund|reciept=receipt|canceled=cancelled|canceling=cancelling|cancled=cancelled|canceld=cancelled|canx=cancelled|delayd=delayed|deliverd=delivered|delievery=delivery|delievered=delivered|dilivery=delivery|recomend=recommend|reccomend=recommend|reccommend=recommend|recommand=recommend
frustating=frustrating|fustrating=frustrating|frustrated=frustrated|fustrated=frustrated|unacceptible=unacceptable|unaccaptable=unacceptable|unexceptable=unacceptable|embarassing=embarrassing|embarrasing=embarrassing|embarassment=embarrassment|usless=useless|uselss=useless|pathethic=pathetic|patethic=pathetic|discusting=disgusting|digusting=disgusting
availible=available|avaliable=available|availble=available|avail=available|purchse=purchase|purchace=purchase|intrested=interested|experiance=experience|servise=service|srvice=service|svc=service|probs=problems|prob=problem|problm=problem|amazin=amazing|amazng=amazing|awsome=awesome|awesum=awesome|luv=love|lurve=love|luving=loving|fab=fabulous|brill=brilliant
welldone=well done|goodjob=good job|nvm=never mind|nothin=nothing|waitin=waiting|workin=working|tryin=trying|doin=doing|goin=going|gettin=getting|fuckin=fucking|hv=have|hav=have|wen=when|wat=what|wut=what|wht=what|shud=should|cud=could|wud=would|shoulda=should have|woulda=would have|coulda=could have
fav=favourite|fave=favourite|favs=favourite|favorite=favourite|favorites=favourite|favourites=favourite|colour=colour|color=colour|colors=colours|apologise=apologise|apologize=apologise|apologies=apologise|apology=apologise|organisation=organization|wi-fi=wifi|e-mail=email|log-in=login|sign-in=signin|check-in=checkin|re-stock=restock|restocked=restock|restocking=restock|pre-order=preorder|preorders=preorder|preordering=preorder|preordered=preordered
y=why|tf=wtf|halp=help|oder=order|hlp=help|flt=flight|flts=flights|tkt=ticket|tkts=tickets|tix=tickets|srvc=service|tryna=trying to|trynna=trying to|imma=i am going to|prolly=probably|thnks=thanks|thnk=thank|gotten=got|til=until|fam=family|noone=nobody|no1=nobody|sumone=someone|some1=someone|any1=anyone|every1=everyone|wot=what|wheres'=where is|plz.=please|hmu=hit me up|wyd=what are you doing|ffs=ffs|lmk=let me know|w/o=without|gd=good|v=very|defective=faulty|2wks=two weeks|wkend=weekend|mths=months|mth=month
`;

const table: ReadonlyMap<string, readonly string[]> = new Map(
  spellings
    .trim()
    .split(/[\n|]/)
    .map((pair) => {
      const [from = '', to = from] = pair.split('=');
      return [from, to.split(' ')];
    }),
);

const endings: readonly (readonly [string, string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'d", 'would'],
];

const beforeIs = new Set(
  'it that what where who how there here he she why when this everything something nothing nobody'.split(' '),
);

/** The plain words a written word stands for: "can't" is `can`, `not`; "recieved" is `received`. Takes lower case without accents. */
export function spellOut(word: string): readonly string[] {
  const known = table.get(word);
  if (known !== undefined) return known;
  if (!word.includes("'")) return [word];
  for (const [ending, full] of endings) {
    if (word.endsWith(ending)) return [word.slice(0, -ending.length), full];
  }
  // "it's" is "it is"; "driver's" is the driver, and whether he is or has something does not matter here.
  if (!word.endsWith("'s")) return [word.replaceAll("'", '')];
  const owner = word.slice(0, -2);
  return beforeIs.has(owner) ? [owner, 'is'] : [owner];
}
