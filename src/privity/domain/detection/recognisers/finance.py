"""Income, debt, benefits."""

PHRASES = """
    affluent|alimony|arears|arrears|bailif*|balif*|bankrupt*|benifit*|betting|bills|bookies|bounced|bouncing|breadwinner|cadging|ccj|ccjs|cica|cms|compensation|credits|CTC|debt*|desastre|destitut*|dhp|dla|dole|dro|dwp|désastre|earning|earnings|earns|esa|evict*|finances|financially|fiscal|fiver|foodbank*|freeloader|FSM|furlough*|gambl*|giro|hardup|hmrc|homeless*|impoverish*|income|indebted|inherit*|insolven*|IS|iva|jackpot|jobless|jsa|klarna|leccy|lecky|legacy|lha|loaded|loanshark*
    lottery|lotto|ltia|maintenance|millionaire|minted|money|mortgage*|overdraft|overdrawn|overpaid|overpay*|overspen*|owe|owed|owes|owing|PA|pawn|pawnbroker*|pawned|pawnshop|payday|payslip*|penniless|pension|pensions|pip|poor|poverty|quid|redundan*|rent|repossess*|rich|roulette|s17|sacked|salary|sanctioned|sanctions|savings|scrounger|scrounging|skint|sofasurf*|spendthrift|stia|subprime|taxman|tenner|uc|unemploy*|wage|wages|wealthy|windfall|winnings|wonga|workless|WTC
    her|his|their|on|claim*|housing benefits
    benefits claim*|stopped|sanction*|office|cut
    universal|tax|pension credit
    income support|is|of|from
    low income
    claims|claiming|receives|receiving|gets|on ?her|his|their benefit*|income|allowance|PIP|DLA|ESA|JSA
    food bank|parcel|voucher*
    money|financial worries|problems|difficult*|trouble|hardship|support
    cannot|cant|unable _ afford|pay
    loan shark*
    payday loan*
    bank account|details|statement*
    sort code
    child maintenance
    housing benefit|subsidy
    legal aid
    rent|council tax|mortgage|electricity|bill|bills _ arrears|unpaid|behind
    behind with|on ?her|his|their|the rent|mortgage|bills
    benefit|benefits ?have|has|had|were|was|are|is|being ?been stopped|sanctioned|cut|claim*|reduced|suspended|refused
    lost|losing|loses her|his|their job|jobs|work
    is|are|was|were broke
    credit cards|card debt*|bill*
    lives|living|live off
    out of work
    cant|cannot|unable ?to work
    loan sharks|shark
    in|out|into|of debt
    child|housing|disability|incapacity|sickness benefit*|allowance
    sleeping rough
    rough sleep*
    on the dole
    section|s|sec 17 payment*|money|funding|support|fund|monies
    in|into|of|out|with|get|spiralling|mounting|huge|serious|her|his|their ?serious debt|debts|arrears
    behind ?with|on|in ?her|his|their|the rent|mortgage|bills|payments|repayments|council|electric|maintenance
    rent|council|mortgage|electricity|electric|gas|bill|bills|utility|water|tax|fuel|energy|housing|tenancy ?tax arrears|unpaid|behind|debt*|overdue|owed|outstanding|owing|due
    missed|missing|misses|behind|unpaid|outstanding|overdue|late|defaulted|not|hasnt|havent|isnt|stopped ?paid|paying|on ?the|her|his|any|two|three rent|mortgage|bill|bills|payments|repayments|fine|fines|maintenance|council|loan|fees
    cannot|unable|couldnt|cudnt|struggl*|struggling|cud|barely|hardly ?even|not ?able|to ?been|really ?to afford|pay|paying|buy|meet|heat ?the
    cant|not|can|never ?even|not ?able|to ?been|really ?to afford|pay|paying|buy|heat ?the
    afford to|the|it|a|nappies|food|rent
    enough|no|any|short|without|run|ran|running|little|much|out|hasnt|havent|needs|need|borrow*|low|for|has|tight|more|lend|lent|lending|asking|asked|asks|begging|given|gave|spent|spends|spending|spend|wasted|wastes|blew|blows|of|owes|wants|stole|left|got ?of|her|him|them|me|us|on|for|all ?her|his|their|my|our|your|some|any|no|the money|cash|funds
    money|financial|finances|debt|cash|financially|housing|cashflow worries|worry|problems|problem|difficult*|trouble|troubles|hardship|support|issues|tight|strain|stress*|pressure*|struggle*|struggling|short|stable|unstable|dependent|gone|situation|crisis|advice|flow|assistance|help|abuse|circumstances|mess|ruined|assessment|exploit*|controlled
    in|severe|extreme|real|genuine financial hardship|difficulties
    hardship ?fund|payment|grant|loan
    crisis|budgeting|hardship|advance|social ?fund loan|loans|grant|grants|payment|advance
    loan|loans ?from|of|company|off|shark*|repayment*|for|to ?wonga
    loan|payday|doorstep shark|sharks|loan|loans|lender*
    doorstep lender*
    takes|took|taken|take|taking|has|got|owes ?out ?a ?another ?payday loan|loans|credit|overdraft|mortgage
    borrow|borrows|borrowed|borrowing|lent|lends|lend|cadged|tapped ?her|him|them|me|us ?money|off|from|to|a|tenner|fifty|twenty|some|cash|cos
    credit card|cards|score|rating|union|debt|bad|file
    bad|poor|no|her|his|universal|tax|pension|store ?bad credit
    universal|tax|pension credit*
    catalogue|catalog|brighthouse|klarna debt*
    county court judg*
    debt|money|management|relief advice|advisor|adviser|management|order|plan|relief|collector*|collection|agency|repayment
    step change|stepchange
    petty debts
    viscount|visc department|bailiffs|debt
    income support|is|of|from|tax|assessment|component|related|below|low
    low|no|single|reduced|household|combined|total|limited|fixed|joint|sole income
    benefit|benefits ?have|has|had|were|was|are|is|being ?been|not stopped|sanctioned|cut|claim*|reduced|suspended|refused|capped|cap|office|fraud|in|appeal|entitlement|paid|payment*|advice|money|check|assessment|system|only|income|debt|agency|overpay*
    claim|claims|claiming|receiv*|living|lives|relies|reliant|state|welfare|housing|incapacity|disability|sickness|carers|means|apply|applied|lost|stopped|cut|mums|dads ?on ?off ?for ?all|her|his|their|my|our|your|the|for|disability|tested benefit|benefits|allowance|pip|dla|esa|jsa|uc|dole|credit|credits|income|pension|universal|giro|support
    on|gets|get|getting|her|his|their|off|child|stop ?on ?off ?for ?all|her|his|their|my|our|your|the|for|disability|tested benefit|benefits|allowance|pip|dla|esa|jsa|uc|dole|credit|credits|income|pension|universal|giro
    carers|attendance|mobility|jobseekers|disability|maternity|personal|child|employment|long|bereavement ?living ?independence ?support ?term ?incapacity allowance|payment|benefit|component|grant
    social security|housing|services ?dept ?claim|payment|benefit|money|sanction*|payments
    free school meal*
    pupil premium
    healthy start ?vouchers|card
    food bank*|parcel*|voucher*|poverty|bag|bags
    fuel|energy|gas|electric|asda|shopping|tesco|supermarket voucher*|poverty|topup|key
    voucher|vouchers for|from|towards
    no|run|ran|running|out|without|emergency|topped|top|off ?out ?of ?up ?the electric*|gas|credit|meter|key|heating|leccy|lecky
    meter ran|run|key|out|credit
    until payday|benefits|uc
    evict*|eviction ?notice
    notice|served|issued|section|possession|received|facing|threatened|given|under ?a ?notice ?with ?to ?of 21|quit|seeking|order|eviction|possession|repossession|homelessness|vacate
    section|s 21|8 ?notice
    possession order|hearing|proceedings
    intentionally homeless
    homeless|sleeping rough
    rough sleep*|sleeper
    in|to ?b|temp|temporary|emergency accommodation|accomodation ?housing
    temporary accommodation|housing
    kicked|thrown out for|over rent
    salary|wages|wage|pay|earnings is|of|are|at|not|garnished|attachment|went|docked|low|slip*|packet
    attachment of earnings
    earn|earns|earning|earned about|around|only|less|good|over|a|under|cash|money|minimum|no|to
    minimum|living wage
    zero hours|hour
    part|full time|cash|agency|temp|casual|shift|night|cleaning|bar ?in work|job|jobs|hand ?contract
    cash in hand
    works|working cash ?in ?hand|books
    off the books
    lost|losing|loses|lose|quit|sacked|without|start*|seeking|finding|applied|laid|applying|struggling ?from|for ?of|the ?find|her|his|their|my|our|your ?a|her|his ?a ?new|any job|jobs|work|redundant|off|employment|income
    left|no|out|found|gets|got|looking|find|between|made ?from|for ?of|the ?find|her|his|their|my|our|your ?a|her|his ?a ?new|any job|jobs|redundant|employment|income
    sacked|fired ?from|by
    out of pocket
    laid off
    cannot|unable|doesnt|isnt|hasnt ?to ?been|fit|in|able ?to ?currently work|working|worked|employment|employed
    cant|not|never ?to ?been|fit|in|able ?to ?currently worked|employment|employed
    lives|living|live off|on|hand|from ?hand ?to|benefits|her|his|mouth|credit|overdraft|savings|loans|nothing|pay|food
    hand to mouth
    breadline|bread ?line
    make|making ends meet
    ends meet
    make|making|struggling ends|financially
    scraping|scrape by
    money is|very|really|tight
    short ?for ?on|of|up money|cash|up
    tight|low|hard ?for ?on|of|up money|cash
    bank|building ?society account*|details|statement*|card|balance|transfer|loan|book|manager|accounts
    account number|details|overdrawn|frozen|balance
    direct|standing debit*|order ?bounced
    savings|trust|isa|compensation|criminal|payout|payouts|lump|settlement|inheritance|premium sum|account|fund|of|from|injuries
    child|spousal ?tax ?maintenance|support|benefit|trust maintenance|fund|payments|benefit|claim
    pays|pay|paid|paying|gives|gave|sends|contributes|owes|refuses|stopped|not|doesnt|never|hasnt|chasing|demanding|no|get|gets|wont|any|for ?to|her|him|them|me|us ?pay|paid|paying ?her|him|them|me|us|any|no|the|a|his|their|my|our|your|nothing ?child ?for ?towards ?any maintenance|csa|cms|penny|rent|board|upkeep
    child maintenance ?service
    maintenance payment|payments|arrears|claim|order|for
    cms|csa claim|payments|arrears|maintenance
    housing benefit|subsidy|association|costs|element|debt
    discretionary housing
    bedroom tax
    benefit cap|fraud|overpayment
    fees remission|exemption|exempt
    means test*
    gambling|bet|bets|betting|casino|bookies|slots|bingo|roulette|scratchcards|scratch|lottery|puggies|fruit on|debt|debts|problem|addict*|online|horses|habit|machines|machine|shop|cards
    sold|selling|sells|pawned|pawning|pawns ?the|her|his|their|my|our|your|all ?her furniture|jewellery|ring|rings|phone|tv|car|stuff|things|gold|xbox
    en desastre
    bankruptcy|declared bankrupt
    property|house repossess*|owned|equity|sale
    owns|owned|bought|buying ?the|her|his|their|a|three|two ?own|council house|houses|flat|property|properties|business|bmw
    comfortably off
    trust fund
    tax|hmrc|vat|income bill|debt|owed|evasion|arrears|return|rebate|credits
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
    her|his|their|our|my|mums|dads|monthly|weekly finances|budget|rent|salary|wage|wages|pension|savings|bills|debts|outgoings|mortgage|income|pay|money|earnings|giro|fines|overdraft|bank
    budgeting ?skills|support|help|advice
    rent ?is|was|not|paid|unpaid|free|owed|account|deposit|due|increase|officer|direct|went|money
    fined|fine of
    grand|k in|of debt|debts
    nothing|no money|cash|quid ?left in|until|till|to
    get|gets|earns|receives|paid|on|lives _ a|per fortnight|month|week|year
    in ?her|his|their|my|our|your purse|wallet
    paid ?weekly ?fortnightly for|by|a|per|weekly|fortnightly|monthly ?looking ?caring ?fostering
    catalogue people|man|money|debt
    won ?on ?the lottery|money|jackpot|lotto|compensation|thousand
    k|grand|hundred|thousand ?pounds in|of|owing|owed|behind|debt|debts
    months|weeks owing|behind|unpaid|overdue
    her|his|their|no|any|pay*|child maintenance
    is|are|was|were|flat|stony|dead|completely broke
"""

NOT = """
    uploaded
    benefits of|from the|early|working|using|our
    employee|staff benefits
    benefit* package
    department|team budget
    repair*|building|site|server|system|planned|scheduled|lift|roof|boiler|for|under|routine maintenance
    maintenance work|works|window|team|contract|on|of|man|engineer
    redundant server|hardware|copy
    income tax|generation
    loan of|the
    homeless charity|shelter|week
    poverty week|conference|strategy|statistics
    families|in poverty
    lost work due to
    benefits of|from|the|early|working|using|our|everyone|all|to|is|are
    benefit|benefits of|from|the|everyone|all|both|children|families
    employee|staff|many|health|clear|real|potential|mutual|added|main benefits
    of|for|to|any|no|mutual benefit ?of|to|for
    the|of doubt
    department|team|training|service|our|the|annual|project|cost|capital budget
    rough|cost|budget sleep|monitoring|holder*|code|meeting|forecast
    repair*|building|site|server|system|planned|scheduled|lift|roof|boiler|for|under|routine|grounds|essential|website|it|fleet|vehicle maintenance
    maintenance work|works|window|team|contract|on|of|man|engineer|page|mode|schedule|is|dose|programme
    redundant server|hardware|copy|file|data
    income tax|generation|target*
    loan of|the|a ?the
    on loan
    laptop|equipment|library|book|bike|short loan*
    homeless charity|shelter|week|outreach|service|services|team|strategy|act
    poverty week|conference|strategy|statistics|proofing|training
    salary survey|sacrifice|scale|scales|band|increment*|negotiat*
    pay scale|award|slip*|day|roll|attention|date|increase|rise|grade|phone|heed|off|review
    wage slips
    payday is|this|early|on
    pension scheme|contributions|fund|statement|auto|webinar|provider|week
    credit|credits to|note|for|roll
    carbon|tax credits ?code
    give|gives|gave|deserve*|take|takes ?her|him|them|me|us|full|all credit
    invest* in
    cash|petty float|desk|machine|box
    petty|raise|raised|raising|collect*|charity|sponsor|sponsored|bring cash|money
    money raised|back|matters|laundering|box|for
    money for the|school|ice|lunch|trip|charity|raffle|cake|leaving|collection|tea|coffee|parking
    time|value is|for money
    value|good for money
    worth|for the|every money|penny
    bank holiday*|staff|nurse|worker*|hours|shift*|cover
    bank details for|of|form|to|on
    supplier|invoice|new|our|the|your|company bank
    food|memory|data|word|nurse|blood|bottle|staff bank
    broke down|the|her|his|my|up|into|off|out|through|a|an|news|in
    printer|lift|boiler|heating|projector|kettle|it|which|car|machine|fridge|coffee|microwave ?is|was|just broke
    savings target*|plan|programme|proposals|for|of ?the ?department|efficiency
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
    bounced back
    emails ?have bounced
    bounced email*|back|idea*
    email|message|it|mail|emails|letter ?has ?have bounced
    cant|cannot|unable|couldnt|not ?able ?to buy|pay into|attention|that|by
    afford ?to ?lose|wait the|wait|time|opportunity|opportunities|to
    work|working from|at|home|monday*|on|with|together|out|party|group|day|days|well|hard|towards
    cant|cannot|not|doesnt|isnt|never|unable ?to ?been work|working|worked ?on|from|with|as|for|today|tomorrow|monday|this|out|properly|in|at|past ?home|that|chrome|properly|week
    link|printer|system|lift|phone|heating|code|password|it|which|button|camera|laptop|boiler|scanner|site|door ?still ?is doesnt|isnt|not|wont|hasnt|never work|working|worked
    owing to
    owe|owes|owed you|them|me ?a ?an|you apology|coffee|reply|favour|lunch|drink|explanation|one|pint|thanks|call
    free hours|childcare ?leaflet
    budgeting workshop|app|meeting|cycle|round
    compensation culture|act
    bills ?through ?parliament
    fine by|with|to|for|thanks|tomorrow|here
    pay for ?the ?trip|the|lunch|parking|own|ticket*
    pay|paid the|your|our ?invoice|invoices|supplier*
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
