const set = (words: string) => new Set(words.split(' '));

/** Participles that do not end in -ed. */
export const irregularParticiples = set(
  'awoken beaten begun bent bereft beset bet bid bidden bitten bled blown born borne bought bound bred broadcast broken ' +
    'brought built burnt burst cast caught chosen come cost crept cut dealt done drawn dreamt driven drunk dug eaten fed ' +
    'felt fled flown flung forbidden forecast foreseen forgiven forgot forgotten forsaken fought found frozen given gone ' +
    'gotten ground grown heard held hewn hid hidden hit hung hurt input kept knit known laid lain learnt led left lent let ' +
    'lit lost made meant met misled mistaken misunderstood mown offset outdone overcome overdone overdrawn overheard ' +
    'overpaid overridden overrun overseen overtaken overthrown overwritten paid prepaid proofread proven put quit read ' +
    'rebuilt redone remade repaid reread resent reset resold retold rethought rewritten rid ridden rerun rung run said ' +
    'sawn seen sent set sewn shaken shaven shod shorn shot shown shrunk shut slain slit sold sought sown spelt spent spilt ' +
    'split spoilt spoken spread sprung spun stolen stood stricken struck strung stuck stung stricken sung sunk swept ' +
    'swollen sworn swung taken taught thought thrown thrust told torn trodden underpaid understood undertaken ' +
    'underwritten undone unseen upheld upset withdrawn withheld woken won worn wound woven written wrung',
);

/** Past forms that hurried writers use as participles ("was wrote"). */
export const misusedPasts = set(
  'ate broke chose drove froze gave ran shook stole threw took tore wore wrote',
);

/** Words in -ed that are no participle. */
export const notParticiples = set(
  'ahmed alfred bed creed fred hamed hatred hundred indeed infrared jared kindred med mohamed mohammed muhammad ' +
    'naked ned red rugged sacred sled ted wed wicked wretched zed',
);

/** What people feel: adjectives, unless somebody makes them feel it ("was surprised by"). */
export const feelings = set(
  'addicted aggravated agitated alarmed amazed amused anguished annoyed appalled ashamed astonished baffled ' +
    'bemused bewildered bored bummed captivated contented delighted depressed devastated devoted disappointed ' +
    'discouraged disgruntled disgusted disheartened dismayed displeased dissatisfied dumbfounded elated ' +
    'embarrased embarrassed enraged enthused exasperated excited exhausted fascinated flabbergasted flattered ' +
    'floored freaked frightened frustrated gratified grossed heartbroken horrified humbled impressed inclined ' +
    'infuriated interested intimidated intrigued irritated jaded mortified motivated obsessed outraged overjoyed ' +
    'overwhelmed perplexed petrified pissed pleased psyched puzzled refreshed relaxed relieved rested saddened ' +
    'satisfied scared shocked spooked stoked stressed stunned suprised surprised terrified thrilled tired ' +
    'unconcerned unimpressed uninterested upset weirded worried',
);

/** What things and people are like: hardly ever done to them. */
export const qualities = set(
  'accomplished aged armed bearded biased bigoted blessed cluttered complicated conceited congested contrived ' +
    'convoluted cramped crazed crooked crowded cultured cursed dated deceased deluded demented deranged deserted ' +
    'detailed differentiated dignified dilapidated disabled disadvantaged disinterested disjointed disorganized ' +
    'disoriented distinguished doomed drugged educated enlightened esteemed experienced faded famed far-fetched ' +
    'fixated flawed forested furnished gifted hardened haunted heated hilarious hurried impoverished inebriated ' +
    'inexperienced inflamed inflated informed intoxicated isolated knowledgeable laid-back landlocked ' +
    'left-handed long-winded lopsided misguided mistaken moneyed muted nuanced old-fashioned opinionated ' +
    'outdated overcast overcrowded overgrown overpriced overrated oversized overstaffed overweight overworked ' +
    'parched peeved perverted pointed polished pronounced qualified ragged recessed refined renowned reserved ' +
    'retarded rounded rugged rushed seasoned secluded self-centered skilled slanted smashed soft-spoken ' +
    'sophisticated spirited stacked stained stuffed subdued talented tattooed toned twisted underrated ' +
    'unemployed unmanned varied wasted weathered well-behaved well-rounded well-versed wooded worn',
);

/** What a deed leaves behind: an adjective or a passive, as the words around have it. */
export const states = set(
  'abandoned accustomed acquainted affiliated alleged allied attached attracted balanced booked bothered bound ' +
    'broken bruised busted clogged closed committed concentrated concerned confined confused connected convinced ' +
    'covered damaged decided dedicated dehydrated depleted destined determined distracted disturbed divided ' +
    'divorced done dressed drunk engaged established exaggerated expired finished fixed frozen gone hidden ' +
    'hooked hurt impaired infected injured inspired integrated intended involved justified known licensed ' +
    'limited loaded located locked lost marked married matched mixed offended opposed organized packed paralyzed ' +
    'parked populated prejudiced prepared privileged ranked related required restricted retired ruined screwed ' +
    'set settled sold spoiled struck stuck suited swollen tempted torn touched trained trapped troubled trusted ' +
    'used vaccinated wounded',
);

/** Verbs without an object: after "'s" they are a perfect tense, and after "be" no passive. */
export const intransitives = set(
  'agreed appeared arrived ceased collapsed come departed died disappeared dropped elapsed emerged evolved existed ' +
    'expired failed fallen fled gone grown happened lapsed lain occurred passed proceeded progressed remained rested ' +
    'risen slept stayed succeeded traveled travelled vanished',
);
