"""Income, debt, benefits."""

PHRASES = """
    debt*
    arrears
    bankrupt*
    her|his|their|on|claim*|housing benefits
    benefits claim*|stopped|sanction*|office|cut
    universal|tax|pension credit
    income support|is|of|from
    low income
    claims|claiming|receives|receiving|gets|on ?her|his|their benefit*|income|allowance|PIP|DLA|ESA|JSA
    food bank|parcel|voucher*
    money|financial worries|problems|difficult*|trouble|hardship|support
    owes|owed|owing
    evict*
    cannot|cant|unable _ afford|pay
    salary|wages is|of|are|at
    earns|earning
    loan shark*
    payday loan*
    gambling
    bank account|details|statement*
    sort code
    child maintenance
    housing benefit|subsidy
    legal aid
    rent|council tax|mortgage|electricity|bill|bills _ arrears|unpaid|behind
    behind with|on ?her|his|their|the rent|mortgage|bills
"""

NOT = """
    benefits of|from the|early|working|using|our
    employee|staff benefits
    benefit* package
    department|team budget
"""

VALID = (
    "She is in rent arrears.",
    "Dad owes two thousand pounds.",
    "They used the food bank.",
)
INVALID = ("The benefits of early help are clear.",)
ADVERSARIAL = ("She has no debts.",)
