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
"""

NOT = """
    DA training
    domestic abuse|violence service|services|advisor|strategy|forum|helpline|charity|commissioner
    domestic appliance*
    DASH of
"""

VALID = (
    "There is a history of DV.",
    "Mum fled to the refuge.",
    "He was controlling and threatening towards her.",
    "Heard at MARAC.",
)
INVALID = (
    "The Domestic Abuse Forum meets on Friday.",
    "Add a dash of salt.",
)
ADVERSARIAL = (
    "There is no domestic violence in the home.",
    "He hits mum.",
)
