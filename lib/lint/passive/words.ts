const set = (words: string) => new Set(words.split(' '));

/** Participles that do not end in -ed. With re-, over-, un- and the like before them they are participles too. */
export const irregularParticiples = set(
  'awoken beat beaten begotten begun beheld bent bereft beset bid bidden bitten bled blown born borne ' +
    'bought bound bred broadcast broken brought built burnt burst bust cast caught chosen clad cleft cloven ' +
    'clung come cost crept cut dealt done drawn dreamt driven drunk dug dwelt eaten fed felt fled flown ' +
    'flung forbidden forborne forgiven forgone forgot forgotten forsaken forsworn fought found frozen given ' +
    'gone ground grown hamstrung heard held hewn hid hidden hit hung hurt inlaid input kept knelt knit known ' +
    'laid lain leant leapt learnt led left lent let lit lost made meant met mown offset paid partaken pent ' +
    'pled proofread proven put quit read rent ridden riven run rung said sawn seen sent set sewn shaken ' +
    'shaven shed shod shone shorn shot shown shred shrunk shrunken shut slain slid slit slung smelt smitten ' +
    'sold sought sown spat sped spelt spent spilt split spoilt spoken spread sprung spun stolen stood strewn ' +
    'stricken stridden striven struck strung stuck stung sung sunk sunken sweat swept swollen sworn swung ' +
    'taken taught telecast thought thriven thrown thrust told torn trodden typeset upheld upset waylaid wed ' +
    'wept withdrawn withheld withstood woken won worn wound woven written wrought wrung',
);

/** Words that begin and end so, but are no participles. */
export const compounds = set(
  'foreground forethought outbound outcast outcome outlet output outset outspoken present rebound underground',
);

/** Past forms that hurried writers use as participles ("was wrote"). */
export const misusedPasts = set(
  'ate broke chose drove froze gave ran shook stole threw took tore wore wrote',
);

/** Words in -ed that are no participle. */
export const notParticiples = set(
  'abed ahmed airbed alfred bed beloved biped bloodshed bobsled creed deathbed dred fahed flatbed fred ' +
    'hamed hatred hotbed hundred indeed infrared jared jed khaled kindred majed med mohamed mohammed moped ' +
    'muhammad naked ned newlywed quadruped rashed red riverbed rugged sacred seabed sled sunbed syed ted ' +
    'testbed unwed waterbed watershed wed wicked wretched zed',
);

/** What people feel: adjectives, unless somebody makes them feel it ("was surprised by"). */
export const feelings = set(
  'abashed accustomed addicted affronted aggravated aggrieved agitated alarmed amazed amused anguished ' +
    'annoyed appalled ashamed astonished astounded awed baffled beguiled bemused besotted bewildered bored ' +
    'bothered bummed bushed chastened chuffed concerned conflicted confused contented convinced dazed ' +
    'dazzled dejected delighted demoralised demoralized demotivated depressed desensitized devastated ' +
    'devoted disaffected disapointed disappointed discomfited disconcerted discouraged disenchanted ' +
    'disgruntled disgusted disheartened disillusioned disinclined dismayed dispirited displeased disquieted ' +
    'dissapointed dissappointed dissatisfied distraught distressed dumbfounded dumbstruck elated embarrased ' +
    'embarrassed embittered enamored enamoured enchanted energised energized engrossed enraged enraptured ' +
    'enthralled enthused entranced exasperated excited exhausted fascinated fatigued fazed flabbergasted ' +
    'flattered floored flummoxed flustered frazzled freaked frightened frustrated gladdened gratified ' +
    'grieved grossed gutted heartbroken heartened horrified humbled impressed incensed inclined infatuated ' +
    'infuriated interested intrigued invigorated irked irritated jaded jazzed knackered mesmerised ' +
    'mesmerized miffed mortified motivated mystified nauseated nonplussed obsessed outraged overawed ' +
    'overexcited overjoyed overtired overwhelmed pained perplexed perturbed petrified piqued pissed pleased ' +
    'preoccupied psyched puzzled rattled refreshed relaxed relieved repulsed rested riled saddened sated ' +
    'satisfied scared shattered shocked sickened spellbound spooked startled stoked stressed stumped stunned ' +
    'stupefied suprised suprized surprised surprized terrified thrilled tickled tired troubled unamused ' +
    'unconcerned unfazed unimpressed uninterested unmoved unnerved unperturbed unsettled unsurprised ' +
    'unworried upset vexed weirded worried wowed',
);

/** With "to" after them these tell what somebody means to do: "she is determined to win", but "it was determined that". */
export const dispositions = set('bound committed determined prepared set');

/** What things and people are like: hardly ever done to them. */
export const qualities = set(
  'abridged addled aforementioned aged antiquated armed assorted barbed bearded bejeweled belated beloved ' +
    'bespectacled biased bigoted bloated caffeinated calloused carbonated checkered chequered chiseled ' +
    'chiselled cluttered complicated conceited concerted congested contrived convoluted cramped crazed ' +
    'creased crooked crowded cultured curved dappled debauched decaffeinated deceased dehydrated deluded ' +
    'demented depraved deranged dignified dilapidated disadvantaged disheveled dishevelled disinterested ' +
    'disjointed disorganized disoriented disused dogged drunk engorged entrenched esteemed estranged ' +
    'experienced fabled faceted faded famed far-fetched feathered feigned fevered fixated flawed forested ' +
    'frayed freckled furrowed gated gifted gloved gnarled grizzled hallowed handicapped hardheaded hilarious ' +
    'hooded horned hyped ill-advised ill-equipped impoverished inbred indebted inebriated inexperienced ' +
    'intoxicated jagged jeweled jumbled knowledgeable laid-back landlocked learned leathered left-handed ' +
    'legged limbed long-lived long-winded lopsided mannered marbled matted medicated misguided mistaken ' +
    'moneyed monied motorised motorized muddled multifaceted nuanced odd-shaped old-fashioned one-sided ' +
    'open-ended opinionated outdated outmoded overblown overcast overcooked overcrowded overdressed overfed ' +
    'overgrown overpopulated overpriced overrated oversized overstaffed overweight overworked padded paneled ' +
    'parched pebbled peeved pigmented pitted pixelated pleated pockmarked privileged pursed qualified ragged ' +
    'rarefied recessed refried related renowned retarded ribbed rotted ruffled rugged rumpled scalloped ' +
    'scarred scuffed secluded self-centered shriveled shrivelled sided skilled slanted soft-spoken ' +
    'sophisticated speckled spiked spirited stilted stippled stoned streaked striped stunted sugared ' +
    'sunburned sunburnt sunlit swollen talented tanned tapered tarnished tattered tattooed tenured textured ' +
    'thatched tiered tinted tousled turbaned unabridged unbalanced undercooked underdressed underfunded ' +
    'underrated undersized understaffed undervalued unemployed united unmanned veined waxed weathered ' +
    'well-behaved well-rounded well-versed wigged wilted winged withered wizened wooded worn wrinkled',
);

/** What a deed leaves behind: an adjective or a passive, as the words around have it. */
export const states = set(
  'acquainted allied bound broken bruised busted clogged destined disturbed divorced dressed engaged ' +
    'expired finished frozen gone hooked hurt involved lost mixed offended opposed packed prejudiced retired ' +
    'ruined screwed stuck suited used',
);

/** What a deed leaves behind, too, but more often done to somebody or something. */
export const mild = set(
  'abandoned acclimated affiliated aligned animated attracted balanced bent blessed blocked blurred bolted ' +
    'burnt centered centred chipped clustered coiled concentrated correlated crippled cursed damned dated ' +
    'deafened decayed decorated dedicated deflated depleted deserted detached dislocated dissolved distorted ' +
    'distracted doomed educated enlightened entangled focused focussed folded fractured fragmented fried ' +
    'furnished fused honed hurried impaired inflamed inflated insured interconnected interlocked ' +
    'intermingled interrelated intertwined isolated jammed justified knotted limited loaded nested ' +
    'orientated oriented overloaded oxidized paralyzed parked poised polarized remarried reserved rigged ' +
    'rounded rushed rusted saturated scattered sealed seasoned segregated shaded shut skewed soaked sorted ' +
    'spaced specialised specialized split spoiled sprained stacked stained structured stuffed sunk tangled ' +
    'tilted twisted undressed unified varied wasted wired',
);

/** Verbs without an object: after "'s" they are a perfect tense, and after "be" no passive. Never looked at. */
export const intransitives = set(
  'appeared arrived aspired behaved belonged blossomed blushed boomed ceased chatted coexisted coincided ' +
    'collided come complained converged coughed cried crumbled departed deteriorated died differed dined ' +
    'disappeared diverged drifted dwindled elapsed emerged emigrated erupted evolved excelled existed ' +
    'expired fainted fallen faltered fled flourished fluctuated glowed gone graduated grinned groaned ' +
    'happened hesitated immigrated interfered lain lapsed lasted lived mattered matured meandered occured ' +
    'occurred originated perished persevered plummeted pretended prevailed proceeded prospered quarreled ' +
    'quarrelled rebelled receded recurred refrained rejoiced relapsed remained resided resigned rested ' +
    'resulted retreated risen roamed shrugged sighed skyrocketed slept smiled sneezed snored soared sobbed ' +
    'spiraled stagnated stayed stemmed strayed strived struggled subsided sufficed surged sweated swum ' +
    'thrived transpired traveled travelled trembled vacationed vanished wandered waned wept yawned',
);
