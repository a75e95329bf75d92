"""``foryou``: what is recommended today, and why."""

from __future__ import annotations

import argparse
import json
from datetime import datetime

from musicrec_desktop.cli.listeners import listen_as
from musicrec_desktop.cli.terminal import library, one_line, put
from musicrec_desktop.cli.track_output import keep_m3u, track_json
from musicrec_desktop.core.discovery import ForYou
from musicrec_desktop.core.errors import NothingToPlay
from musicrec_desktop.gui.words.discovery import card_words, nothing_to_show, shelf_title


def run(arguments: argparse.Namespace) -> int:
    """Print the page."""
    with library(arguments) as services:
        listen_as(services, arguments)
        page = services.discovery.for_you.page(arguments.mood)
    if not page.shelves:
        heading, sentence = nothing_to_show(page)
        raise NothingToPlay(f"{heading}.", sentence)
    tracks = [track for shelf in page.shelves for card in shelf.cards for track in card.tracks]
    keep_m3u(arguments, list({track.id: track for track in tracks}.values()))
    now = datetime.now().astimezone()
    if arguments.json:
        put(json.dumps({"shelves": _as_json(page, now)}))
        return 0
    for shelf in page.shelves:
        title, beside = shelf_title(shelf)
        put(one_line(f"{title} – {beside}"))
        for card, (name, why) in zip(shelf.cards, card_words(shelf, now), strict=True):
            many = f"  [{len(card.tracks)} tracks]" if len(card.tracks) > 1 else ""
            put(one_line(f"    {name:<40.40} {why}{many}"))
    return 0


def _as_json(page: ForYou, now: datetime) -> list[dict[str, object]]:
    return [
        {
            "kind": shelf.kind,
            "title": shelf_title(shelf)[0],
            "cards": [
                {
                    "key": card.key,
                    "title": name,
                    "why": why,
                    "tracks": [track_json(track) for track in card.tracks],
                }
                for card, (name, why) in zip(shelf.cards, card_words(shelf, now), strict=True)
            ],
        }
        for shelf in page.shelves
    ]
