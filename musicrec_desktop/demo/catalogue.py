"""The demo library's invented artists, albums and songs.

The music is the program's own and is given away under CC0 1.0: no rights
reserved. Every style has at least two artists, so that a neighbour by somebody
else can share it.
"""

from __future__ import annotations

from musicrec_desktop.demo.song import Album, Song

# fmt: off
CATALOGUE: tuple[Album, ...] = (
    Album("Halden Mist", "Slow Weather", 2019, "Ambient", ("#6f8fd8", "#1d2a52"), (
        Song(
            "First Light on Water", "ambient", "flac",
            tempo_bpm=76.0, tonic=62, mode="lydian", seed=101,
            chords="1 5 6 | 4 1 5",
            cells=(
                "-/2 5/3 8/3",
                "3/4 -/4",
                "-/1 9/2 8/5",
            ),
        ),
        Song(
            "Fog Signal", "ambient", "flac",
            tempo_bpm=70.0, tonic=69, mode="minor", seed=102,
            chords="1 6 3 | 4 7 1",
            cells=(
                "8/6 -/2",
                "-/3 5/5",
                "-/1 3/2 2/5",
            ),
        ),
    )),
    Album("Ana Wren", "Rooms Without Clocks", 2022, "Ambient", ("#a58ad6", "#3a2350"), (
        Song(
            "Glasshouse", "ambient", "opus",
            tempo_bpm=80.0, tonic=67, mode="major", seed=103,
            chords="1 3 4 | 6 4 1",
            cells=(
                "-/1 8/1 7/1 5/5",
                "-/4 3/4",
            ),
        ),
        Song(
            "The Lamp Left On", "ambient", "opus",
            tempo_bpm=72.0, tonic=64, mode="dorian", seed=104,
            chords="1 4 7 | 1 3 4",
            cells=(
                "-/2 5/1 6/1 8/4",
                "9/3 8/5",
                "-/8",
            ),
        ),
    )),
    Album("Kontor 9", "Night Shift", 2021, "Techno", ("#d64f6a", "#2a1236"), (
        Song(
            "Loading Dock", "techno", "m4a",
            tempo_bpm=128.0, tonic=65, mode="minor", seed=201,
            chords="1 1 6 7",
            cells=(
                "1/.25 1/.25 -/.25 8/.25 1/.25 -/.25 5/.25 1/.25 "
                "1/.25 8/.25 -/.25 3/.25 1/.25 1/.25 7/.25 8/.25",
            ),
        ),
        Song(
            "Sodium Lamps", "techno", "m4a",
            tempo_bpm=124.0, tonic=61, mode="phrygian", seed=202,
            chords="1 2",
            cells=(
                "1/.5 1/.25 5/.25 -/.5 1/.25 8/.25 2/.25 1/.25 -/.5 5/.25 3/.25 2/.25 "
                "1/.25 1/.5 8/.25 5/.25 -/.5 1/.25 9/.25 8/.25 1/.25 -/.5 3/.25 5/.25 2/.5",
            ),
        ),
    )),
    Album("Vela Drive", "Perimeter", 2023, "Techno", ("#4cc3c9", "#0f2f4a"), (
        Song(
            "Ring Road, 4 a.m.", "techno", "m4a",
            tempo_bpm=132.0, tonic=67, mode="dorian", seed=203,
            chords="1 4 1 7",
            cells=(
                "8/.25 1/.25 1/.25 5/.25 -/.25 1/.25 6/.25 -/.25 "
                "1/.25 1/.25 8/.25 -/.25 7/.25 5/.25 1/.25 1/.25",
            ),
        ),
    )),
    Album("Vela Drive", "Concrete Sun", 2024, "Techno", ("#f0a04b", "#7a1f3d"), (
        Song(
            "Concrete Sun", "techno", "flac",
            tempo_bpm=126.0, tonic=69, mode="minor", seed=204,
            chords="1 3 6 5",
            cells=(
                "1/.25 -/.25 1/.25 3/.25 5/.25 -/.25 1/.25 8/.25 "
                "-/.25 8/.25 7/.25 5/.25 1/.25 -/.25 3/.25 1/.25",
            ),
        ),
    )),
    Album("Pixel Otter", "Save Point", 2016, "Chiptune", ("#62c462", "#14463f"), (
        Song(
            "River Stage", "chiptune", "ogg",
            tempo_bpm=150.0, tonic=60, mode="major", seed=301,
            chords="1 5 6 4 | 4 5 3 6",
            cells=(
                "5/.5 3/.5 5/.5 8/1 7/.5 5/1",
                "3/1 5/.5 6/.5 5/2",
                "1/.5 2/.5 3/.5 5/1.5 3/1",
                "5/1 4/.5 3/.5 2/1 3/1",
            ),
        ),
        Song(
            "Boss with a Soft Heart", "chiptune", "ogg",
            tempo_bpm=138.0, tonic=64, mode="minor", seed=302,
            chords="1 6 7 1 | 3 7 6 5",
            cells=(
                "1/.25 1/.25 5/.5 4/.5 3/.25 2/.25 1/1 -/.5 5/.5",
                "8/1 7/.5 5/.5 6/1 5/1",
                "5/.5 3/.5 5/.5 8/1 7/.5 5/1",
                "3/.5 4/.5 5/1 2/1 1/1",
            ),
        ),
    )),
    Album("The 8-Bit Gardeners", "Cartridge Summer", 2018, "Chiptune", ("#f2c14e", "#d1495b"), (
        Song(
            "Ladder to the Greenhouse", "chiptune", "opus",
            tempo_bpm=144.0, tonic=67, mode="mixolydian", seed=303,
            chords="1 7 4 1 | 5 4 7 1",
            cells=(
                "1/.5 3/.5 5/1 6/.5 5/.5 3/1",
                "5/.75 5/.75 6/.5 8/2",
                "8/.5 7/.5 5/.5 3/.5 5/2",
                "1/.5 2/.5 3/.5 5/.5 3/1 1/1",
            ),
        ),
    )),
    Album(
        "Lindqvist Quartet", "Chorales for a Long Winter", 2015, "Classical",
        ("#c9b28a", "#5a2f2f"),
        (
            Song(
                "Chorale I: Snow on the Sound", "strings", "flac",
                tempo_bpm=84.0, tonic=62, mode="major", seed=401,
                chords="1 5 6 3 4 1 | 4 5 1 6 2 5",
                cells=(
                    "3/2 2/1 1/1",
                    "5/1 4/1 3/2",
                    "5/1 6/1 5/1 3/1",
                    "1/1.5 2/.5 3/2",
                ),
            ),
            Song(
                "Chorale II: Träd", "strings", "flac",
                tempo_bpm=78.0, tonic=67, mode="minor", seed=402,
                chords="1 4 7 3 6 | 4 1 5 1 6 5",
                cells=(
                    "5/1.5 4/.5 3/2",
                    "1/1 2/1 3/2",
                    "5/2 6/1 5/1",
                ),
            ),
        ),
    ),
    Album("Camerata Sele", "Ground and Sky", 2020, "Classical", ("#8fb7a8", "#22324a"), (
        Song(
            "Variations on a Ground", "strings", "m4a",
            tempo_bpm=90.0, tonic=65, mode="major", seed=403,
            chords="1 5 6 3 4 1 4 5 | 1 5 6 3 4 5",
            cells=(
                "3/1 5/1 3/2",
                "5/.5 4/.5 3/1 2/2",
                "8/1 7/.5 6/.5 5/2",
                "3/.5 4/.5 5/1 3/2",
            ),
        ),
    )),
    Album("Marsh & Vale", "Field Notes", 2017, "Jazz", ("#d8c878", "#5f7a35"), (
        Song(
            "Harbour Lights", "jazz", "flac",
            tempo_bpm=132.0, tonic=69, mode="minor", seed=501,
            chords="1:m7 4:m7 7:7 3:maj7 6:maj7 2:m7b5 5:7 1:m7",
            cells=(
                "5/1.5 3/.5 1/2",
                "3/.5 5/.5 7/1 5/1.5 3/.5",
                "5/1 6/.5 5/.5 3/2",
                "3/3 -/1",
            ),
        ),
        Song(
            "Blue Hour", "jazz", "flac",
            tempo_bpm=116.0, tonic=60, mode="major", seed=502,
            chords="2:m7 5:7 1:maj7 6:7 2:m7 5:7 1:6 5:7",
            cells=(
                "3/1 5/.5 7/1.5 5/1",
                "3/.5 2/.5 3/1 -/2",
                "5/1 3/.5 5/.5 9/2",
                "7/.5 5/.5 3/1 1/2",
            ),
        ),
    )),
    Album("Lena Ortiz Trio", "Open Water", 2014, "Jazz", ("#d873c0", "#4a1f4f"), (
        Song(
            "Slow Glass", "jazz", "mp3",
            tempo_bpm=96.0, tonic=65, mode="major", seed=503,
            chords="1:maj7 4:7 1:maj7 6:m7 2:m7 5:7 3:m7 6:7 2:m7 5:7 1:6 1:6",
            cells=(
                "5/2 3/1 5/1",
                "7/1.5 5/.5 3/2",
                "3/1 5/1 7/1.5 8/.5",
                "5/3 -/1",
            ),
        ),
    )),
    Album("Lena Ortiz Trio", "Upstairs", 2018, "Jazz", ("#6d7fe0", "#1b5a52"), (
        Song(
            "The Quiet Car", "jazz", "ogg",
            tempo_bpm=144.0, tonic=67, mode="major", seed=504,
            chords="1:6 7b:7 1:6 6:7 2:m7 5:7 3:m7 6:7 2:m7 5:7 1:6 5:7",
            cells=(
                "1/.5 3/.5 5/1 3/.5 5/1.5",
                "-/.5 7/.5 5/1 3/2",
                "5/.5 5/1 3/.5 5/1 7/1",
                "9/1 7/.5 5/.5 -/2",
            ),
        ),
    )),
    Album("Tom Arrow", "Hill Songs", 2012, "Folk", ("#b5c77a", "#3e5a3a"), (
        Song(
            "The Drover's Gate", "folk", "mp3",
            tempo_bpm=104.0, tonic=67, mode="major", seed=601,
            chords="1 5 6 4 1 5 | 4 1 2 5 4 5",
            cells=(
                "5/1 3/.5 2/.5 1/2",
                "1/.5 2/.5 3/1 5/2",
                "3/1 5/.5 6/.5 5/1 3/1",
                "8/1.5 6/.5 5/2",
            ),
        ),
        Song(
            "Waltz for the Ferry", "folk", "mp3",
            tempo_bpm=126.0, tonic=62, mode="mixolydian", seed=602,
            chords="1 7 4 1 1 7 4 1 | 4 1 7 4 4 1 5 1",
            cells=(
                "1/1 3/1 5/1",
                "5/1.5 4/.5 3/1",
                "8/1 6/1 5/1",
                "3/.5 4/.5 5/1 3/1",
            ),
        ),
    )),
    Album("Maren Fell", "Kindling", 2021, "Folk", ("#e58f5a", "#5c2b3c"), (
        Song(
            "Letters in the Stove", "folk", "opus",
            tempo_bpm=96.0, tonic=64, mode="dorian", seed=603,
            chords="1 4 1 7 3 4 | 7 4 1 3 4 1",
            cells=(
                "1/.5 3/.5 5/1.5 4/.5 3/1",
                "5/1 6/.5 5/.5 3/2",
                "8/1 7/.5 5/.5 6/2",
                "3/1 2/1 1/2",
            ),
        ),
    )),
    Album("Echo Parish", "Low Tide Version", 2011, "Dub", ("#e0b34c", "#2f5b2e"), (
        Song(
            "Low Tide Version", "dub", "m4a",
            tempo_bpm=74.0, tonic=69, mode="minor", seed=701,
            chords="1 1 4 1",
            cells=(
                "1/.5 -/.5 1/.5 3/.5 5/.5 -/.5 3/.5 1/.5",
                "5/1 8/.5 7/.5 5/2",
                "-/4",
                "3/.5 5/.5 3/1 1/1 -/1",
                "-/4",
            ),
        ),
        Song(
            "Chapel Sound", "dub", "m4a",
            tempo_bpm=70.0, tonic=64, mode="minor", seed=702,
            chords="1 7 6 7",
            cells=(
                "1/1 -/.5 1/.5 5/.5 3/.5 -/1",
                "8/1.5 7/.5 5/1 -/1",
                "3/1 5/1 -/2",
                "-/4",
                "5/.5 6/.5 5/.5 3/.5 1/2",
            ),
        ),
    )),
    Album("Sister Lantern", "Third Harbour", 2013, "Dub", ("#5bbf8a", "#7a2436"), (
        Song(
            "Rain at the Third Harbour", "dub", "ogg",
            tempo_bpm=78.0, tonic=62, mode="dorian", seed=703,
            chords="1 4 1 4",
            cells=(
                "-/.5 1/.5 1/.5 5/.5 -/.5 8/.5 7/.5 5/.5",
                "-/1 5/.5 6/.5 8/1 5/1",
                "3/1 1/1 -/2",
                "-/.5 8/.5 7/.5 5/.5 6/2",
                "-/4",
            ),
        ),
    )),
)
# fmt: on
