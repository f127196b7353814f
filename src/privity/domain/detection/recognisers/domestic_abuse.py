"""Domestic abuse suffered or alleged."""

PHRASES = """
    domestic|dom abus*|violen*|incident*|dispute*|assault*|homicide|situation
    domestics
    DV
    DVA
    DA
    IPV
    MARAC
    IDVA
    DASH
    coerci*
    controlling|jealous behaviour|partner|and|towards|relationship
    gaslight*
    clare's law
    claire's law
    non molestation order|ord
    non-mol
    injunction against
    occupation order
    hit|hits|hitting|punch*|slap*|kick*|beat|beats|beating|strangl*|threaten*|throttl* his|her|the|my ?ex wife|husband|partner|girlfriend|boyfriend|mother|mum
    hit|hits|punched|slapped|kicked|beat|beats|strangled|threatened|throttled mum|mother|mam
    violen* ?ex ?and ?towards ?to relationship|partner|husband|boyfriend|wife|her|mum|mother|marriage
    abusive relationship|partner|husband|marriage|ex|boyfriend
    stalk*
    refuge
    honour based
    threaten* to ?kill|hurt|harm|take
    threaten* her|him|me|them|texts|messages|calls|behaviour|mum|mother
    threats to kill|her|harm
    a domestic
    domestics
    non mol*
    non molestation
    restraining|protection|protective order*
    hit|beaten|punched|slapped|kicked|strangled|assaulted|attacked|abused|pushed|hurt|raped|stabbed|battered ?up by|from her|his|my|the ?ex|former|own|new ex|partner|husband|wife|boyfriend|girlfriend|spouse
    beaten|beat|beats up
    abusive to|towards
    smash* up
    lock|locks|locked|locking me|her ?in|out
    throttl*|strangl*
    DVPN|DVPO
    batter*
    violent to|towards|with
    terrified of|that
    stalker|stalking|harass*
    history of violence|DV
    controls her|him|me|what|money|everything
"""

NOT = """
    DA training
    domestic abuse|violence service|services|advisor|strategy|forum|helpline|charity|commissioner
    domestic appliance*
    DASH of
    domestic flights|help|arrangements
    a domestic flight|appliance|cleaner|science
    cake batter|mix
    battery|batteries
    harassment policy|training
"""

VALID = (
    "There is a history of DV.",
    "Mum fled to the refuge.",
    "He was controlling and threatening towards her.",
    "Heard at MARAC.",
    "He threatened to kill her.",
    "Mum has a non-mol.",
    "She was hit by her husband.",
)
INVALID = (
    "The Domestic Abuse Forum meets on Friday.",
    "Add a dash of salt.",
    "The domestic flights are late.",
    "The batteries are flat.",
)
ADVERSARIAL = (
    "There is no domestic violence in the home.",
    "He hits mum.",
)
