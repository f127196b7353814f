"""Income, debt, benefits."""

PHRASES = """
    his|her|their|the|my|our|your|mums|dads|nans|grans|grandads|parents|grandparents|two|both|all|no|any|state|private|works|war|on|of|from|for|with|get|gets|draw|draws|claim|claims|live|lives ?small ?state ?private ?work|works ?old ?war pensions
    pensions is|are|was|were|has|have|had|do|dont|did|didnt|stopped|stop|stops|pay|pays|paid|go|goes|went|come|comes|came|cover|covers|run|runs|credit|and|or|arrears|only|wont|will|cant|barely|into|in|each|every|between|to
    affluent|alimony|arears|arrears|bailif*|balif*|bankrupt*|benefit|benefits|benifit*|betting|bills|bookies|bounced|bouncing|breadwinner|cadging|ccj|ccjs|cica|cms|compensation|credits|CTC|debt*|desastre|destitut*|dhp|dla|dole|dro|dwp|désastre|earning|earnings|earns|esa|evict*|finances|financially|fiscal|fiver|foodbank*|freeloader|FSM|furlough*|gambl*|giro|hardup|hmrc|homeless*|impoverish*|income|indebted|inherit*|insolven*|IS|iva|jackpot|jobless|jsa|klarna|leccy|lecky|legacy|lha
    loaded|loanshark*|lottery|lotto|ltia|maintenance|millionaire|minted|money|mortgage*|overdraft|overdrawn|overpaid|overpay*|owe|owed|owes|owing|PA|pawn|pawnbroker*|pawned|pawnshop|payday|payslip*|penniless|pension|pip|poverty|quid|redundan*|rent|repossess*|rich|roulette|s17|sacked|salary|sanctioned|sanctions|savings|scrounger|scrounging|skint|sofasurf*|spendthrift|stia|subprime|taxman|tenner|uc|unemploy*|wage|wages|wealthy|windfall|winnings|wonga|workless|WTC
    universal|tax credit|credit*
    claims|claiming|receives|receiving|gets|on ?her|his|their benefit*|allowance
    food bank|parcel|voucher*|bank*|parcel*|bag|bags
    financial worries|problems|difficult*|trouble|hardship|support
    cannot|cant|unable _ afford|pay
    loan shark*|sharks|shark
    bank account|details|statement*
    sort code
    housing subsidy|association|costs|element
    legal aid
    council tax|electricity|bill _ unpaid|behind
    lost|losing|loses her|his|their job|jobs|work
    is|are|was|were|flat|stony|dead|completely broke
    credit cards|card bill*
    lives|living|live|laid|comfortably off
    out of work|pocket
    cant|cannot|unable ?to work
    child|housing|disability|incapacity|sickness benefit*|allowance
    sleeping rough
    rough sleep*|sleeper
    section|s|sec 17 payment*|funding|support|fund|monies
    behind ?with|on|in ?her|his|their|the payments|repayments|council|electric
    council|electricity|electric|gas|bill|utility|water|tax|fuel|energy|housing|tenancy ?tax unpaid|behind|overdue|outstanding|due
    missed|missing|misses|behind|unpaid|outstanding|overdue|late|defaulted|not|hasnt|havent|isnt|stopped ?paid|paying|on ?the|her|his|any|two|three bill|payments|repayments|fine|fines|council|loan|fees
    cannot|unable|couldnt|cudnt|struggl*|struggling|cud|barely|hardly ?even|not ?able|to ?been|really ?to afford|pay|paying|buy|meet|heat ?the
    cant|not|can|never ?even|not ?able|to ?been|really ?to afford|pay|paying|buy|heat ?the
    afford to|the|it|a|nappies|food
    enough|no|any|short|without|run|ran|running|little|much|out|hasnt|havent|needs|need|borrow*|low|for|has|tight|more|lend|lent|lending|asking|asked|asks|begging|given|gave|spent|spends|spending|spend|wasted|wastes|blew|blows|of|wants|stole|left|got ?of|her|him|them|me|us|on|for|all ?her|his|their|my|our|your|some|any|no|the cash|funds
    financial|cash|housing|cashflow worries|worry|problems|problem|difficult*|trouble|troubles|hardship|support|issues|tight|strain|stress*|pressure*|struggle*|struggling|short|stable|unstable|dependent|gone|situation|crisis|advice|flow|assistance|help|abuse|circumstances|mess|ruined|assessment|exploit*|controlled
    in|severe|extreme|real|genuine financial hardship|difficulties
    hardship ?fund|payment|grant|loan
    crisis|budgeting|hardship|advance|social ?fund loan|loans|grant|grants|payment|advance
    loan|loans ?from|of|company|off|shark*|repayment*|for|to ?wonga
    loan|doorstep shark|sharks|loan|loans|lender*
    doorstep lender*
    takes|took|taken|take|taking|has|got ?out ?a ?another ?payday loan|loans|credit
    borrow|borrows|borrowed|borrowing|lent|lends|lend|cadged|tapped ?her|him|them|me|us ?money|off|from|to|a|tenner|fifty|twenty|some|cash|cos
    credit card|cards|score|rating|union|bad|file
    bad|poor|no|her|his|universal|tax|store ?bad credit
    county court judg*
    management|relief advice|advisor|adviser|management|order|plan|relief|collector*|collection|agency|repayment
    step change|stepchange
    viscount|visc department
    claim|claims|claiming|receiv*|living|lives|relies|reliant|state|welfare|housing|incapacity|disability|sickness|carers|means|apply|applied|lost|stopped|cut|mums|dads ?on ?off ?for ?all|her|his|their|my|our|your|the|for|disability|tested allowance|credit|universal|support
    on|gets|get|getting|her|his|their|off|child|stop ?on ?off ?for ?all|her|his|their|my|our|your|the|for|disability|tested allowance|credit|universal
    carers|attendance|mobility|jobseekers|disability|maternity|personal|child|employment|long|bereavement ?living ?independence ?support ?term ?incapacity allowance|payment|component|grant
    social security|housing|services ?dept ?claim|payment|benefit|money|sanction*|payments
    free school meal*
    pupil premium
    healthy start ?vouchers|card
    fuel|energy|gas|electric|asda|shopping|tesco|supermarket voucher*|topup|key
    voucher|vouchers for|from|towards
    no|run|ran|running|out|without|emergency|topped|top|off ?out ?of ?up ?the electric*|gas|credit|meter|key|heating
    meter ran|run|key|out|credit
    notice|served|issued|section|possession|received|facing|threatened|given|under ?a ?notice ?with ?to ?of 21|quit|seeking|order|possession|vacate
    section|s 21|8 ?notice
    possession order|hearing|proceedings
    in|to ?b|temp|temporary|emergency accommodation|accomodation ?housing
    temporary accommodation|housing
    pay is|of|are|at|not|garnished|attachment|went|docked|low|slip*|packet
    earn|earned about|around|only|less|good|over|a|under|cash|minimum|no|to
    zero hours|hour
    part|full time|cash|agency|temp|casual|shift|night|cleaning|bar ?in work|job|jobs|hand ?contract
    cash in hand
    works|working cash ?in ?hand|books
    off the books
    lost|losing|loses|lose|quit|without|start*|seeking|finding|applied|laid|applying|struggling ?from|for ?of|the ?find|her|his|their|my|our|your ?a|her|his ?a ?new|any job|jobs|work|off|employment
    left|no|out|found|gets|got|looking|find|between|made ?from|for ?of|the ?find|her|his|their|my|our|your ?a|her|his ?a ?new|any job|jobs|employment
    fired ?from|by
    cannot|unable|doesnt|isnt|hasnt ?to ?been|fit|in|able ?to ?currently work|working|worked|employment|employed
    cant|not|never ?to ?been|fit|in|able ?to ?currently worked|employment|employed
    lives|living|live off|on|hand|from ?hand ?to|benefits|her|his|mouth|credit|overdraft|savings|loans|nothing|pay|food
    hand to mouth
    breadline|bread ?line
    make|making ends meet
    ends meet
    make|making|struggling ends
    scraping|scrape by
    short ?for ?on|of|up cash|up
    tight|low|hard ?for ?on|of|up cash
    bank|building ?society account*|details|statement*|card|balance|transfer|loan|book|manager|accounts
    account number|details|frozen|balance
    direct|standing debit*|order ?bounced
    trust|isa|criminal|payout|payouts|lump|settlement|premium sum|account|fund|of|from|injuries
    child|spousal ?tax ?maintenance|support|benefit|trust fund|payments|claim
    pays|pay|paid|paying|gives|gave|sends|contributes|refuses|stopped|not|doesnt|never|hasnt|chasing|demanding|no|get|gets|wont|any|for ?to|her|him|them|me|us ?pay|paid|paying ?her|him|them|me|us|any|no|the|a|his|their|my|our|your|nothing ?child ?for ?towards ?any csa|penny|board|upkeep
    csa claim|payments
    discretionary housing
    bedroom tax
    fees remission|exemption|exempt
    means test*
    bet|bets|casino|slots|bingo|scratchcards|scratch|puggies|fruit on|problem|addict*|online|horses|habit|machines|machine|shop|cards
    sold|selling|sells|pawning|pawns ?the|her|his|their|my|our|your|all ?her furniture|jewellery|ring|rings|phone|tv|car|stuff|things|gold|xbox
    property|house owned|equity|sale
    owns|owned|bought|buying ?the|her|his|their|a|three|two ?own|council house|houses|flat|property|properties|business|bmw
    trust fund
    tax|vat bill|evasion|return|rebate
    deductions from
    third party deduction*
    appointee|appointeeship|corporate|deputyship ?for ?appointee
    no recourse to
    allowances stopped
    fostering allowance
    free nursery|childcare|hours
    clothing|uniform|household grant*|furniture|support
    school grant*|furniture
    begging|busking ?for ?in ?on
    her|his|their|our|my|mums|dads|monthly|weekly budget|outgoings|pay|fines|bank
    budgeting ?skills|support|help|advice
    fined|fine of
    nothing|no cash ?left in|until|till|to
    get|gets|receives|paid|on|lives _ a|per fortnight|month|week|year
    in ?her|his|their|my|our|your purse|wallet
    paid ?weekly ?fortnightly for|by|a|per|weekly|fortnightly|monthly ?looking ?caring ?fostering
    catalogue people|man
    won ?on ?the thousand
    k|grand|hundred|thousand ?pounds in|of|behind
    months|weeks behind|unpaid|overdue
    lend|lent|lends|borrow|borrowed her|him|them|me|us cash|some
    cant|cannot|couldnt|cudnt|unable|struggl* ?to afford
    sold|sells|selling|flogged|flogging the|her|his|their|my|our|your telly|tv|car|ring|furniture|jewellery|phone|xbox|bike
    pay|pays|paying|paid|give|gives ?her|him|them|me|us nothing|nowt|nothin|zilch|peanuts
    the social stopped|cut|paid|office
    maxed out
    andium|landlord|council|catalogue|provident|parish is|are|has|have|wants|chasing|paid
    cash|credit|pennies|coins for ?the meter|electric|gas|food|nappies|bus|shopping|heating
    topped|tops|topping up
"""

NOT = """
    uploaded
    benefits of|from the|early|working|using|our
    employee|staff|many|health|clear|real|potential|mutual|added|main benefits
    benefit* package
    department|team|service|project|capital|training|our|the|annual|cost budget
    repair*|building|site|server|system|planned|scheduled|lift|roof|boiler|for|under|routine|grounds|essential|website|it|fleet|vehicle maintenance
    maintenance work|works|window|team|contract|on|of|man|engineer|page|mode|schedule|is|dose|programme
    redundant server|hardware|copy|file|data
    income tax|generation|target*
    loan of|the
    homeless charity|shelter|week|outreach|service|services|team|strategy|act
    poverty week|conference|strategy|statistics|proofing|training
    families|in poverty
    lost work due to
    benefit|benefits of|from|the|everyone|you|all|us|both|realis*|tracker|package|children|families
    everyone|all|we|you|children|also|will|would|could|should|may ?will ?also ?really benefit
    benefits of|from|the|early|working|using|our|everyone|all|to|is|are
    of|for|to|any|no|mutual benefit of|to|for
    the|of doubt
    rough|cost|budget sleep|monitoring|holder*|code|meeting|forecast
    loan of|the|a the
    on loan
    laptop|equipment|library|book|bike|short loan*
    salary survey|sacrifice|scale|scales|band|increment*|negotiat*
    pay scale|award|slip*|day|roll|attention|date|increase|rise|grade|phone|heed|off|review
    wage slips
    payday is|this|early|on
    pension|benefit statement ?is|are ready|attached|enclosed|online
    pension scheme|contributions|fund|statement|auto|webinar|provider|week
    credit|credits to|note|for|roll
    carbon|tax credits code
    give|gives|gave|deserve*|take|takes ?her|him|them|me|us|full|all credit
    invest* in
    cash|petty float|desk|machine|box
    petty|raise|raised|raising|collect*|charity|sponsor|sponsored|bring cash|money
    money raised|matters|laundering|box
    money for the|school|ice|lunch|trip|charity|raffle|cake|leaving|collection|tea|coffee|parking
    time|value is|for money
    value|good for money
    worth|for the|every money|penny
    bank holiday*|staff|nurse|worker*|hours|shift*|cover
    bank details for|of|form|to|on
    supplier|invoice|new|our|the|your|company|memory|data|word|nurse|blood|bottle|staff bank
    broke down|the|her|his|my|up|into|off|out|through|a|an|news|in
    printer|lift|boiler|heating|projector|kettle|it|which|car|machine|fridge|coffee|microwave ?is|was|just broke
    savings target*|plan|programme|proposals|for|of ?the department|efficiency
    efficiency|cost|budget|departmental|energy savings
    fire|fired up|alarm|off|drill
    rent a
    room|hall|van rent
    rich text|tea|in|picture|source
    poor show|quality|weather|signal|reception|reply|copy|attendance|connection|relation|old|thing|state|condition|engagement|health
    loaded onto|into|up|the|with|question
    sanctions list|for|policy
    tight deadline*|schedule
    short on|of time|staff|notice
    cost|costs of
    hard up against
    charity|bake|cake|book|raffle sale|poverty
    child care
    grand total|prix|piano|jury|slam|day|vaux|parents|old|opening|plan|theft
    hotel|restaurant grand|de
    bounced back|email*|idea*
    emails ?have bounced
    email|message|it|mail|emails|letter ?has ?have bounced
    cant|cannot|not buy|pay into|attention
    afford to lose|wait
    work|working ?from|at home|monday*|on|with|together|out|party|group|day|days|well|hard|towards
    cant|cannot|not|doesnt|isnt|never|unable ?to ?been work|working|worked ?on|from|with|as|for|today|tomorrow|monday|this|out|properly|in|at|past home|that|chrome|properly|week
    link|printer|system|lift|phone|heating|code|password|it|which|button|camera|laptop|boiler|scanner|site|door ?still ?is doesnt|isnt|not|wont|hasnt|never work|working|worked
    owing to
    owe|owes|owed you|them|me ?a ?an|you apology|coffee|reply|favour|lunch|drink|explanation|one|pint|thanks|call
    free hours|childcare leaflet
    budgeting workshop|app|meeting|cycle|round
    compensation culture|act
    bills ?through parliament
    fine by|with|to|for|thanks|tomorrow|here
    pay for ?the trip|the|lunch|parking|own|ticket*
    pay|paid the|your|our invoice|invoices|supplier*
    invoice|invoices|supplier|order|ticket ?is|was|has|are ?been paid|unpaid|overdue|outstanding|owed|due
    finances|finance team|department|director|officer|committee|system|code*
    financial year|regulations|directions|report|planning|controller|statement*|services|management|manual|conduct
    credit control
"""

VALID = (
    "She is in rent arrears.",
    "Dad owes two thousand pounds.",
    "They used the food bank.",
    "Her benefits were sanctioned.",
    "Dad has lost his job.",
    "He pays no maintenance.",
    "Bailiffs came for the telly yesterday.",
    "PIP was refused and she is appealing.",
    "they are skint till thursday",
    "She has taken out another payday loan.",
    "Mum can't afford the electric.",
    "Section 21 notice served; eviction in six weeks.",
    "He gambles everything he earns.",
    "She declared bankruptcy in the spring.",
    "Behind with the mortgage since he was made redundant.",
    "Her bank statements show nothing left by the tenth.",
    "Nan had to lend us money for nappies.",
)
INVALID = (
    "The benefits of early help are clear.",
    "The roof maintenance is done.",
    "The team budget is overspent? No.",
    "Payday is early this month.",
    "The printer is broke down again.",
    "We owe you an apology.",
    "Bank holiday opening hours are attached.",
    "Everyone will benefit from the new desks.",
    "The invoice was paid in June.",
    "Your benefit statement is ready.",
    "Bethany Lewis, Pensions",
    "The financial year ends in December.",
)
ADVERSARIAL = (
    "She has no debts.",
    "Is it true they got evi\u200bcted?",
    "He denies owing anybody anything.",
    "shes not on no bene\xadfits",
    "The arrears were cleared in full.",
    "They have never needed a food parcel.",
)
