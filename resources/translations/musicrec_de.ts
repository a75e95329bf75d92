<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About {program}</source>
        <extracomment>musicrec_desktop/gui/dialogs/about.py</extracomment>
        <translation>Über {program}</translation>
    </message>
    <message>
        <source>Plays your music and finds what sounds alike.</source>
        <extracomment>musicrec_desktop/gui/dialogs/about.py</extracomment>
        <translation>Spielt Ihre Musik und findet, was ähnlich klingt.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <extracomment>musicrec_desktop/gui/dialogs/about.py</extracomment>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Runs on</source>
        <extracomment>musicrec_desktop/gui/dialogs/about.py</extracomment>
        <translation>Läuft mit</translation>
    </message>
    <message>
        <source>Data folder</source>
        <extracomment>musicrec_desktop/gui/dialogs/about.py</extracomment>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>musicrec_desktop/gui/dialogs/about.py</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Free software: see the file LICENSE.</source>
        <extracomment>musicrec_desktop/gui/dialogs/about.py</extracomment>
        <translation>Freie Software: siehe die Datei LICENSE.</translation>
    </message>
    <message>
        <source>Free software: GNU General Public License, version 3 or later ({licence})</source>
        <extracomment>musicrec_desktop/gui/dialogs/about.py</extracomment>
        <translation>Freie Software: GNU General Public License, Version 3 oder später ({licence})</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>musicrec_desktop/gui/dialogs/about.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all of this, as to report a problem</source>
        <extracomment>musicrec_desktop/gui/dialogs/about.py</extracomment>
        <translation>All dies kopieren, etwa um ein Problem zu melden</translation>
    </message>
    <message>
        <source>Show data folder</source>
        <extracomment>musicrec_desktop/gui/dialogs/about.py</extracomment>
        <translation>Datenordner zeigen</translation>
    </message>
</context>
<context>
    <name>Album</name>
    <message>
        <source>Disc {number}</source>
        <extracomment>musicrec_desktop/gui/models/album_tracks.py</extracomment>
        <translation>CD {number}</translation>
    </message>
    <message>
        <source>Show the albums</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/album_page.py</extracomment>
        <translation>Alben anzeigen</translation>
    </message>
    <message>
        <source>This album is no longer there</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/album_page.py</extracomment>
        <translation>Dieses Album ist nicht mehr da</translation>
    </message>
    <message>
        <source>Its files were removed, or their tags were changed.</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/album_page.py</extracomment>
        <translation>Seine Dateien wurden entfernt oder ihre Tags geändert.</translation>
    </message>
    <message>
        <source>Album</source>
        <comment>Above its title</comment>
        <extracomment>musicrec_desktop/gui/panels/browsing/album_page.py</extracomment>
        <translation>Album</translation>
    </message>
    <message>
        <source>Albums that sound like it</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/album_page.py</extracomment>
        <translation>Alben, die ähnlich klingen</translation>
    </message>
    <message>
        <source>Compilation</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/album_page.py</extracomment>
        <translation>Kompilation</translation>
    </message>
    <message>
        <source>Tracks of the album</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/album_tracks_view.py</extracomment>
        <translation>Titel des Albums</translation>
    </message>
</context>
<context>
    <name>Albums</name>
    <message>
        <source>Clear the filter</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/nothing_found.py
----------
musicrec_desktop/gui/panels/browsing/tiles_page.py</extracomment>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Add the folder your music is in, and they appear here.</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_page.py</extracomment>
        <translation>Füge den Ordner mit deiner Musik hinzu, dann erscheinen sie hier.</translation>
    </message>
    <message>
        <source>Size of the covers: {step} of {steps}</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_page.py</extracomment>
        <translation>Größe der Cover: {step} von {steps}</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_page.py</extracomment>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Reverse the order</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_page.py</extracomment>
        <translation>Reihenfolge umkehren</translation>
    </message>
    <message>
        <source>Size of the covers</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_page.py</extracomment>
        <translation>Größe der Cover</translation>
    </message>
    <message>
        <source>Albums</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_words.py</extracomment>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Reading albums…</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_words.py</extracomment>
        <translation>Alben werden gelesen…</translation>
    </message>
    <message>
        <source>Filter albums</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_words.py</extracomment>
        <translation>Alben filtern</translation>
    </message>
    <message>
        <source>No albums yet</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_words.py</extracomment>
        <translation>Noch keine Alben</translation>
    </message>
    <message>
        <source>None of your files has an album tag. All your music is under Songs.</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_words.py</extracomment>
        <translation>Keine deiner Dateien hat ein Album-Tag. Deine ganze Musik steht unter „Titel“.</translation>
    </message>
    <message>
        <source>Every word must appear in the album’s name, artist, year or genre. Fields ask its songs: {examples}.</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_words.py</extracomment>
        <translation>Jedes Wort muss im Namen des Albums, im Interpreten, im Jahr oder im Genre vorkommen. Felder fragen nach seinen Titeln: {examples}.</translation>
    </message>
    <message>
        <source>No album matches “{typed}”</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_words.py</extracomment>
        <translation>Kein Album passt zu „{typed}“</translation>
    </message>
</context>
<context>
    <name>Artists</name>
    <message>
        <source>Compilations</source>
        <extracomment>musicrec_desktop/gui/models/name_list.py</extracomment>
        <translation>Kompilationen</translation>
    </message>
    <message>
        <source>Without a name</source>
        <extracomment>musicrec_desktop/gui/models/name_list.py</extracomment>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>All artists</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artist_detail.py</extracomment>
        <translation>Alle Interpreten</translation>
    </message>
    <message>
        <source>Most played first</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artist_detail.py</extracomment>
        <translation>Meistgespielte zuerst</translation>
    </message>
    <message>
        <source>Begin with what you played most, rather than album by album</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artist_detail.py</extracomment>
        <translation>Mit dem beginnen, was du am meisten gespielt hast, statt Album für Album</translation>
    </message>
    <message>
        <source>Artists who sound alike</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artist_detail.py</extracomment>
        <translation>Interpreten, die ähnlich klingen</translation>
    </message>
    <message>
        <source>Only {albums}</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artist_detail.py</extracomment>
        <translation>Nur {albums}</translation>
    </message>
    <message>
        <source>No artists yet</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artists_page.py</extracomment>
        <translation>Noch keine Interpreten</translation>
    </message>
    <message>
        <source>Add the folder your music is in, and they appear here.</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artists_page.py</extracomment>
        <translation>Füge den Ordner mit deiner Musik hinzu, dann erscheinen sie hier.</translation>
    </message>
    <message>
        <source>Reading artists…</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artists_page.py</extracomment>
        <translation>Interpreten werden gelesen…</translation>
    </message>
    <message>
        <source>Artists</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artists_page.py</extracomment>
        <translation>Interpreten</translation>
    </message>
    <message>
        <source>No artist matches “{typed}”</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artists_page.py</extracomment>
        <translation>Kein Interpret passt zu „{typed}“</translation>
    </message>
    <message>
        <source>“With albums” is on: artists without one are left out.</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artists_page.py</extracomment>
        <translation>„Mit Alben“ ist an: Interpreten ohne Album fehlen.</translation>
    </message>
    <message>
        <source>Filter artists</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artists_page.py</extracomment>
        <translation>Interpreten filtern</translation>
    </message>
    <message>
        <source>With albums</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artists_page.py</extracomment>
        <translation>Mit Alben</translation>
    </message>
    <message>
        <source>Only artists who have an album of their own</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artists_page.py</extracomment>
        <translation>Nur Interpreten mit eigenem Album</translation>
    </message>
    <message>
        <source>Albums of the artist</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artist_detail.py</extracomment>
        <translation>Alben des Interpreten</translation>
    </message>
    <message>
        <source>Tracks of the artist</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artist_detail.py</extracomment>
        <translation>Titel des Interpreten</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The library “{path}” is damaged: {problem}.</source>
        <extracomment>musicrec_desktop/library/backups.py</extracomment>
        <translation>Die Bibliothek „{path}“ ist beschädigt: {problem}.</translation>
    </message>
    <message>
        <source>The backup “{path}” is damaged: {problem}.</source>
        <extracomment>musicrec_desktop/library/backups.py</extracomment>
        <translation>Die Sicherung „{path}“ ist beschädigt: {problem}.</translation>
    </message>
    <message>
        <source>There is too little room for a backup in “{path}”.</source>
        <extracomment>musicrec_desktop/library/backups.py</extracomment>
        <translation>In „{path}“ ist zu wenig Platz für eine Sicherung.</translation>
    </message>
    <message>
        <source>There is no library “{path}”.</source>
        <extracomment>musicrec_desktop/library/backups.py</extracomment>
        <translation>Die Bibliothek „{path}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The library was restored from the backup of {date}. The one before is kept as “{path}”.</source>
        <extracomment>musicrec_desktop/services/library/backups.py</extracomment>
        <translation>Die Bibliothek wurde aus der Sicherung vom {date} wiederhergestellt. Die bisherige bleibt als „{path}“ erhalten.</translation>
    </message>
    <message>
        <source>Restoring a backup was finished.</source>
        <extracomment>musicrec_desktop/services/library/backups.py</extracomment>
        <translation>Die Wiederherstellung einer Sicherung wurde abgeschlossen.</translation>
    </message>
    <message>
        <source>The library “{path}” and the log beside it do not fit together.</source>
        <extracomment>musicrec_desktop/services/library/backups.py</extracomment>
        <translation>Die Bibliothek „{path}“ und das Protokoll daneben passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The log beside the library was of another time than the library, as where that was copied while it was in use. The library was opened without it. Both are kept as “{path}”.</source>
        <extracomment>musicrec_desktop/services/library/backups.py</extracomment>
        <translation>Das Protokoll neben der Bibliothek war aus einer anderen Zeit als sie, wie es ist, wenn sie kopiert wird, während sie benutzt wird. Die Bibliothek wurde ohne es geöffnet. Beide sind aufgehoben als „{path}“.</translation>
    </message>
    <message numerus="yes">
        <source>The library was damaged, and there is no backup. What could still be read, %n track(s) with what belongs to (it|them), is in a new one. The damaged one is kept as “{path}”.</source>
        <extracomment>musicrec_desktop/services/library/backups.py</extracomment>
        <translation>
            <numerusform>Die Bibliothek war beschädigt, und es gibt keine Sicherung. Was noch zu lesen war, %n Titel mit allem, was dazugehört, ist in einer neuen. Die beschädigte ist aufgehoben als „{path}“.</numerusform>
            <numerusform>Die Bibliothek war beschädigt, und es gibt keine Sicherung. Was noch zu lesen war, %n Titel mit allem, was dazugehört, ist in einer neuen. Die beschädigte ist aufgehoben als „{path}“.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was damaged. {restored} What changed since is read again.</source>
        <comment>restored: “The library was restored from the backup of … .”</comment>
        <extracomment>musicrec_desktop/services/library/backups.py</extracomment>
        <translation>Die Bibliothek war beschädigt. {restored} Was sich seitdem geändert hat, wird neu eingelesen.</translation>
    </message>
    <message>
        <source>The backup “{name}” is no longer there; nothing was restored.</source>
        <extracomment>musicrec_desktop/services/library/backups.py</extracomment>
        <translation>Die Sicherung „{name}“ ist nicht mehr da; es wurde nichts wiederhergestellt.</translation>
    </message>
</context>
<context>
    <name>Blend</name>
    <message>
        <source>A blend is for two listeners or more.</source>
        <extracomment>musicrec_desktop/services/discovery/blend.py</extracomment>
        <translation>Ein gemeinsamer Mix braucht mindestens zwei Hörer.</translation>
    </message>
    <message>
        <source>Somebody has disliked or skipped every track.</source>
        <extracomment>musicrec_desktop/services/discovery/blend.py</extracomment>
        <translation>Jeden Titel hat schon jemand abgelehnt oder übersprungen.</translation>
    </message>
</context>
<context>
    <name>Blends</name>
    <message>
        <source>Add</source>
        <comment>To the blend</comment>
        <extracomment>musicrec_desktop/gui/controllers/discovery/blends.py</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Tracks are chosen so that everybody gets a fair share. Whatever anyone dislikes or skips is left out.</source>
        <extracomment>musicrec_desktop/gui/dialogs/blend_dialog.py</extracomment>
        <translation>Die Titel werden so gewählt, dass alle gerecht bedient werden. Was jemandem nicht gefällt oder übersprungen wird, bleibt draußen.</translation>
    </message>
    <message>
        <source>Blend listeners</source>
        <extracomment>musicrec_desktop/gui/dialogs/blend_dialog.py</extracomment>
        <translation>Gemeinsamer Mix</translation>
    </message>
    <message>
        <source> tracks</source>
        <comment>After a number</comment>
        <extracomment>musicrec_desktop/gui/dialogs/blend_dialog.py</extracomment>
        <translation> Titel</translation>
    </message>
    <message>
        <source>Length of the mix</source>
        <extracomment>musicrec_desktop/gui/dialogs/blend_dialog.py</extracomment>
        <translation>Länge des Mixes</translation>
    </message>
    <message>
        <source>Tracks of the blend</source>
        <extracomment>musicrec_desktop/gui/dialogs/blend_dialog.py</extracomment>
        <translation>Titel des gemeinsamen Mixes</translation>
    </message>
    <message>
        <source>For</source>
        <comment>Whom a track is for</comment>
        <extracomment>musicrec_desktop/gui/dialogs/blend_dialog.py</extracomment>
        <translation>Für</translation>
    </message>
    <message>
        <source>Blend</source>
        <comment>Verb</comment>
        <extracomment>musicrec_desktop/gui/dialogs/blend_dialog.py</extracomment>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>{tracks}, {time}. {shares}</source>
        <extracomment>musicrec_desktop/gui/dialogs/blend_dialog.py</extracomment>
        <translation>{tracks}, {time}. {shares}</translation>
    </message>
    <message>
        <source>Choose with whom you listen.</source>
        <extracomment>musicrec_desktop/gui/dialogs/blend_dialog.py</extracomment>
        <translation>Wähle, mit wem du hörst.</translation>
    </message>
    <message>
        <source>{name} (asks for the PIN)</source>
        <extracomment>musicrec_desktop/gui/dialogs/blend_dialog.py</extracomment>
        <translation>{name} (fragt nach der PIN)</translation>
    </message>
    <message>
        <source>Choosing tracks…</source>
        <extracomment>musicrec_desktop/gui/dialogs/blend_dialog.py</extracomment>
        <translation>Titel werden ausgewählt…</translation>
    </message>
    <message>
        <source>{name} {percent}</source>
        <extracomment>musicrec_desktop/gui/dialogs/blend_dialog.py</extracomment>
        <translation>{name} {percent}</translation>
    </message>
    <message>
        <source>Who gets how much: {shares}.</source>
        <extracomment>musicrec_desktop/gui/dialogs/blend_dialog.py</extracomment>
        <translation>Wer wie viel bekommt: {shares}.</translation>
    </message>
    <message>
        <source>Nothing is known about the taste of {names} yet: switch to them, and play or rate something.</source>
        <extracomment>musicrec_desktop/gui/dialogs/blend_dialog.py</extracomment>
        <translation>Über den Geschmack von {names} ist noch nichts bekannt: Wechsle dorthin und spiele oder bewerte etwas.</translation>
    </message>
    <message>
        <source>{names} and {name}</source>
        <extracomment>musicrec_desktop/gui/dialogs/blend_dialog.py</extracomment>
        <translation>{names} und {name}</translation>
    </message>
    <message>
        <source>both</source>
        <extracomment>musicrec_desktop/gui/dialogs/blend_dialog.py</extracomment>
        <translation>beide</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>musicrec_desktop/gui/dialogs/blend_dialog.py</extracomment>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>Colour maps</name>
    <message>
        <source>Ember</source>
        <extracomment>musicrec_desktop/gui/look/colour_map.py</extracomment>
        <translation>Glut</translation>
    </message>
    <message>
        <source>Inferno</source>
        <extracomment>musicrec_desktop/gui/look/colour_map.py</extracomment>
        <translation>Inferno</translation>
    </message>
    <message>
        <source>Magma</source>
        <extracomment>musicrec_desktop/gui/look/colour_map.py</extracomment>
        <translation>Magma</translation>
    </message>
    <message>
        <source>Viridis</source>
        <extracomment>musicrec_desktop/gui/look/colour_map.py</extracomment>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Cividis</source>
        <extracomment>musicrec_desktop/gui/look/colour_map.py</extracomment>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>musicrec_desktop/gui/look/colour_map.py</extracomment>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Blue</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/accent_choice.py
----------
musicrec_desktop/gui/widgets/forms/colour_choice.py</extracomment>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/accent_choice.py
----------
musicrec_desktop/gui/widgets/forms/colour_choice.py</extracomment>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/accent_choice.py
----------
musicrec_desktop/gui/widgets/forms/colour_choice.py</extracomment>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/accent_choice.py</extracomment>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Coral</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/accent_choice.py</extracomment>
        <translation>Koralle</translation>
    </message>
    <message>
        <source>Rose</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/accent_choice.py</extracomment>
        <translation>Rosé</translation>
    </message>
    <message>
        <source>Violet</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/accent_choice.py
----------
musicrec_desktop/gui/widgets/forms/colour_choice.py</extracomment>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Graphite</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/accent_choice.py</extracomment>
        <translation>Graphit</translation>
    </message>
    <message>
        <source>The system’s</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/accent_choice.py</extracomment>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Accent: {colour}</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/accent_choice.py</extracomment>
        <translation>Akzentfarbe: {colour}</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/colour_choice.py</extracomment>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Magenta</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/colour_choice.py</extracomment>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Brown</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/colour_choice.py</extracomment>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/colour_choice.py</extracomment>
        <translation>Rot</translation>
    </message>
</context>
<context>
    <name>Column browser</name>
    <message>
        <source>Column browser</source>
        <extracomment>musicrec_desktop/gui/panels/column_browser.py</extracomment>
        <translation>Spaltenbrowser</translation>
    </message>
    <message>
        <source>Nothing that was searched for</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/browser_pane.py</extracomment>
        <translation>Nichts vom Gesuchten</translation>
    </message>
    <message>
        <source>No music yet</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/browser_pane.py</extracomment>
        <translation>Noch keine Musik</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/browser_pane.py</extracomment>
        <translation>Wieder alles zeigen</translation>
    </message>
    <message>
        <source>Stand beside the songs</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/browser_pane.py</extracomment>
        <translation>Neben den Titeln anordnen</translation>
    </message>
    <message>
        <source>Add a column</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/browser_pane.py</extracomment>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/browser_pane.py</extracomment>
        <translation>Diese Spalte entfernen</translation>
    </message>
    <message>
        <source>Most tracks first</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/browser_pane.py</extracomment>
        <translation>Meiste Titel zuerst</translation>
    </message>
    <message>
        <source>Oldest albums first</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/browser_pane.py</extracomment>
        <translation>Älteste Alben zuerst</translation>
    </message>
    <message>
        <source>{kind}: choose what is listed</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/browser_pane.py</extracomment>
        <translation>{kind}: wählen, was aufgelistet wird</translation>
    </message>
    <message numerus="yes">
        <source>All %n genre(s)</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>
            <numerusform>%n Genre</numerusform>
            <numerusform>Alle %n Genres</numerusform>
        </translation>
    </message>
    <message>
        <source>No genre</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Ohne Genre</translation>
    </message>
    <message numerus="yes">
        <source>All %n artist(s)</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>
            <numerusform>%n Interpret</numerusform>
            <numerusform>Alle %n Interpreten</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <extracomment>musicrec_desktop/gui/models/group_rows.py
----------
musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Unbekannter Interpret</translation>
    </message>
    <message numerus="yes">
        <source>All %n album(s)</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>
            <numerusform>%n Album</numerusform>
            <numerusform>Alle %n Alben</numerusform>
        </translation>
    </message>
    <message>
        <source>On no album</source>
        <extracomment>musicrec_desktop/gui/models/group_rows.py
----------
musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Auf keinem Album</translation>
    </message>
    <message>
        <source>Save as smart playlist…</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/browser_pane.py</extracomment>
        <translation>Als intelligente Liste sichern…</translation>
    </message>
    <message numerus="yes">
        <source>All %n album artist(s)</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>
            <numerusform>%n Albuminterpret</numerusform>
            <numerusform>Alle %n Albuminterpreten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n composer(s)</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>
            <numerusform>%n Komponist</numerusform>
            <numerusform>Alle %n Komponisten</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown composer</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Unbekannter Komponist</translation>
    </message>
    <message numerus="yes">
        <source>All %n decade(s)</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>
            <numerusform>%n Jahrzehnt</numerusform>
            <numerusform>Alle %n Jahrzehnte</numerusform>
        </translation>
    </message>
    <message>
        <source>No year</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Ohne Jahr</translation>
    </message>
    <message numerus="yes">
        <source>All %n year(s)</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>Alle %n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n folder(s)</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>
            <numerusform>%n Ordner</numerusform>
            <numerusform>Alle %n Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>No folder</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Kein Ordner</translation>
    </message>
    <message numerus="yes">
        <source>All %n rating(s)</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>
            <numerusform>%n Bewertung</numerusform>
            <numerusform>Alle %n Bewertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not rated</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Nicht bewertet</translation>
    </message>
    <message numerus="yes">
        <source>All %n format(s)</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>
            <numerusform>%n Format</numerusform>
            <numerusform>Alle %n Formate</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown format</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Unbekanntes Format</translation>
    </message>
    <message numerus="yes">
        <source>All %n key(s)</source>
        <comment>Musical</comment>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>
            <numerusform>%n Tonart</numerusform>
            <numerusform>Alle %n Tonarten</numerusform>
        </translation>
    </message>
    <message>
        <source>No clear key</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Keine klare Tonart</translation>
    </message>
    <message numerus="yes">
        <source>All %n tempo(s)</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>
            <numerusform>%n Tempo</numerusform>
            <numerusform>Alle %n Tempi</numerusform>
        </translation>
    </message>
    <message>
        <source>No clear tempo</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Kein klares Tempo</translation>
    </message>
    <message>
        <source>All tracks</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Alle Titel</translation>
    </message>
    <message>
        <source>Best first</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Slowest first</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Langsamste zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>{year}s</source>
        <comment>A decade: 1970s</comment>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>{year}er</translation>
    </message>
    <message>
        <source>{low}–{high} BPM</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>{low}–{high} BPM</translation>
    </message>
    <message>
        <source>{value}, {tracks}</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>{value}, {tracks}</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Title</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py
----------
musicrec_desktop/gui/models/track_columns.py
----------
musicrec_desktop/gui/widgets/tables/chosen_tracks.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py
----------
musicrec_desktop/gui/models/track_columns.py
----------
musicrec_desktop/gui/widgets/tables/chosen_tracks.py
----------
musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>BPM</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py
----------
musicrec_desktop/gui/widgets/tables/chosen_tracks.py</extracomment>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>Musical</comment>
        <extracomment>musicrec_desktop/gui/models/track_columns.py
----------
musicrec_desktop/gui/widgets/tables/chosen_tracks.py
----------
musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Tonart</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py
----------
musicrec_desktop/gui/widgets/tables/chosen_tracks.py</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Tick the columns to show. Drag a row, or move it with Alt+Up and Alt+Down.</source>
        <extracomment>musicrec_desktop/gui/dialogs/columns.py</extracomment>
        <translation>Kreuze die Spalten an, die zu sehen sein sollen. Ziehe eine Zeile oder verschiebe sie mit Alt+Hoch und Alt+Runter.</translation>
    </message>
    <message>
        <source>Use for all tables</source>
        <extracomment>musicrec_desktop/gui/dialogs/columns.py</extracomment>
        <translation>Für alle Tabellen verwenden</translation>
    </message>
    <message>
        <source>Songs, albums, artists, genres, folders, playlists and the queue</source>
        <extracomment>musicrec_desktop/gui/dialogs/columns.py</extracomment>
        <translation>Titel, Alben, Interpreten, Genres, Ordner, Wiedergabelisten und Warteschlange</translation>
    </message>
    <message>
        <source>All tables of tracks have these columns now.</source>
        <extracomment>musicrec_desktop/gui/dialogs/columns.py</extracomment>
        <translation>Alle Titeltabellen haben jetzt diese Spalten.</translation>
    </message>
    <message>
        <source>Album</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py
----------
musicrec_desktop/gui/models/track_columns.py
----------
musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Album</translation>
    </message>
    <message>
        <source>Heard</source>
        <comment>How long</comment>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>From</source>
        <comment>Which page</comment>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>not loved</source>
        <extracomment>musicrec_desktop/gui/models/track_cells.py</extracomment>
        <translation>kein Lieblingstitel</translation>
    </message>
    <message>
        <source>{cell}, guessed</source>
        <extracomment>musicrec_desktop/gui/models/track_cells.py</extracomment>
        <translation>{cell}, vermutet</translation>
    </message>
    <message>
        <source>sorted downwards</source>
        <extracomment>musicrec_desktop/gui/models/track_cells.py</extracomment>
        <translation>absteigend sortiert</translation>
    </message>
    <message>
        <source>sorted upwards</source>
        <extracomment>musicrec_desktop/gui/models/track_cells.py</extracomment>
        <translation>aufsteigend sortiert</translation>
    </message>
    <message>
        <source>number {place} of the order</source>
        <extracomment>musicrec_desktop/gui/models/track_cells.py</extracomment>
        <translation>Nummer {place} der Sortierung</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{column}: {text}</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py</extracomment>
        <translation>{column}: {text}</translation>
    </message>
    <message>
        <source>Genre</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py
----------
musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py
----------
musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Beats per minute</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py</extracomment>
        <translation>Schläge pro Minute</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py
----------
musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Plays</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py</extracomment>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>Play count</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py</extracomment>
        <translation>Anzahl der Wiedergaben</translation>
    </message>
    <message>
        <source>Last played</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py</extracomment>
        <translation>Zuletzt gespielt</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py</extracomment>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Date added</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py</extracomment>
        <translation>Hinzugefügt am</translation>
    </message>
    <message>
        <source>Album artist</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py
----------
musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Albuminterpret</translation>
    </message>
    <message>
        <source>Composer</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py
----------
musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>Track number</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py</extracomment>
        <translation>Titelnummer</translation>
    </message>
    <message>
        <source>Disc</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py</extracomment>
        <translation>CD</translation>
    </message>
    <message>
        <source>Disc number</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py</extracomment>
        <translation>CD-Nummer</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py
----------
musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>kbit/s</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py</extracomment>
        <translation>kbit/s</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py</extracomment>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>LUFS</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py</extracomment>
        <translation>LUFS</translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py</extracomment>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py
----------
musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Loved</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py</extracomment>
        <translation>Lieblingstitel</translation>
    </message>
    <message>
        <source>Decade</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Jahrzehnt</translation>
    </message>
    <message>
        <source>Tempo</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>musicrec_desktop/gui/dialogs/columns.py
----------
musicrec_desktop/gui/widgets/tables/column_header.py</extracomment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>musicrec_desktop/gui/dialogs/columns.py</extracomment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>musicrec_desktop/gui/dialogs/columns.py</extracomment>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>musicrec_desktop/gui/dialogs/columns.py</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>musicrec_desktop/gui/dialogs/columns.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{column}. Click to sort, Shift+click to sort by it as well.</source>
        <extracomment>musicrec_desktop/gui/models/tracks_by_column.py</extracomment>
        <translation>{column}. Klick sortiert, Umschalt+Klick sortiert zusätzlich danach.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/column_header.py</extracomment>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Then by</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/column_header.py</extracomment>
        <translation>Dann nach</translation>
    </message>
    <message>
        <source>Arrange columns…</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/column_header.py</extracomment>
        <translation>Spalten anordnen…</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/column_header.py</extracomment>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>The library’s order</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/column_header.py</extracomment>
        <translation>Reihenfolge der Bibliothek</translation>
    </message>
    <message>
        <source>{column}, upwards</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/column_header.py</extracomment>
        <translation>{column}, aufsteigend</translation>
    </message>
    <message>
        <source>{column}, downwards</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/column_header.py</extracomment>
        <translation>{column}, absteigend</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n artist(s)</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artists_page.py
----------
musicrec_desktop/gui/panels/browsing/genre_page.py
----------
musicrec_desktop/gui/panels/history/year_picture.py
----------
musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>
            <numerusform>%n Interpret</numerusform>
            <numerusform>%n Interpreten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n album(s)</source>
        <extracomment>musicrec_desktop/gui/models/browsing_entries.py
----------
musicrec_desktop/gui/panels/browsing/artist_detail.py
----------
musicrec_desktop/gui/panels/browsing/tiles_words.py
----------
musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>
            <numerusform>%n Album</numerusform>
            <numerusform>%n Alben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <extracomment>musicrec_desktop/gui/panels/duplicates_page.py
----------
musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>
            <numerusform>%n Aufnahme</numerusform>
            <numerusform>%n Aufnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py
----------
musicrec_desktop/gui/controllers/listeners/ratings.py
----------
musicrec_desktop/gui/controllers/playlists/playlist_contents.py
----------
musicrec_desktop/gui/dialogs/blend_dialog.py
----------
musicrec_desktop/gui/dialogs/mix_dialog.py
----------
musicrec_desktop/gui/dialogs/playlist_choice.py
----------
musicrec_desktop/gui/dialogs/playlist_name.py
----------
musicrec_desktop/gui/dialogs/song_details.py
----------
musicrec_desktop/gui/dialogs/tag_editor.py
----------
musicrec_desktop/gui/models/album_tracks.py
----------
musicrec_desktop/gui/models/browsing_entries.py
----------
musicrec_desktop/gui/models/folder_tree.py
----------
musicrec_desktop/gui/models/group_rows.py
----------
musicrec_desktop/gui/models/map_regions.py
----------
musicrec_desktop/gui/models/suggestion_list.py
----------
musicrec_desktop/gui/panels/browsing/album_page.py
----------
musicrec_desktop/gui/panels/browsing/artist_detail.py
----------
musicrec_desktop/gui/panels/browsing/folders_page.py
----------
musicrec_desktop/gui/panels/browsing/genre_page.py
----------
musicrec_desktop/gui/panels/browsing/mix_page.py
----------
musicrec_desktop/gui/panels/history/year_picture.py
----------
musicrec_desktop/gui/panels/learn_genres/trial.py
----------
musicrec_desktop/gui/panels/music_map/texts.py
----------
musicrec_desktop/gui/panels/playlist_page.py
----------
musicrec_desktop/gui/panels/queue/queue_page.py
----------
musicrec_desktop/gui/panels/report_cards.py
----------
musicrec_desktop/gui/panels/song_counts.py
----------
musicrec_desktop/gui/widgets/forms/order_fields.py
----------
musicrec_desktop/gui/widgets/shelf.py
----------
musicrec_desktop/gui/widgets/tables/track_delegate.py
----------
musicrec_desktop/gui/widgets/tidy/delegates.py
----------
musicrec_desktop/gui/widgets/tidy/top.py
----------
musicrec_desktop/gui/wiring/menus/track_menu.py
----------
musicrec_desktop/gui/words/column_browser.py
----------
musicrec_desktop/gui/words/discovery.py
----------
musicrec_desktop/gui/words/genre.py
----------
musicrec_desktop/gui/words/music_map.py
----------
musicrec_desktop/gui/words/paths.py
----------
musicrec_desktop/gui/words/report.py
----------
musicrec_desktop/gui/words/tidy.py
----------
musicrec_desktop/gui/words/tracks.py</extracomment>
        <translation>
            <numerusform>%n Titel</numerusform>
            <numerusform>%n Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n playlist(s)</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>
            <numerusform>%n Wiedergabeliste</numerusform>
            <numerusform>%n Wiedergabelisten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>
            <numerusform>%n Bewertung</numerusform>
            <numerusform>%n Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loved track(s)</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>
            <numerusform>%n Lieblingstitel</numerusform>
            <numerusform>%n Lieblingstitel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play count(s)</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>
            <numerusform>%n Wiedergabezähler</numerusform>
            <numerusform>%n Wiedergabezähler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) of the last play</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>
            <numerusform>%n Datum der letzten Wiedergabe</numerusform>
            <numerusform>%n Daten der letzten Wiedergabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n genre(s)</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_words.py
----------
musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>
            <numerusform>%n Genre</numerusform>
            <numerusform>%n Genres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <extracomment>musicrec_desktop/gui/words/music_map.py</extracomment>
        <translation>
            <numerusform>%n Gebiet</numerusform>
            <numerusform>%n Gebieten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disc(s)</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/album_page.py</extracomment>
        <translation>
            <numerusform>%n CD</numerusform>
            <numerusform>%n CDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n artist(s)</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artists_page.py</extracomment>
        <translation>
            <numerusform>{found} von %n Interpreten</numerusform>
            <numerusform>{found} von %n Interpreten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <extracomment>musicrec_desktop/gui/panels/duplicates_page.py
----------
musicrec_desktop/gui/words/report.py</extracomment>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play(s)</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_plots.py
----------
musicrec_desktop/gui/panels/history/year_picture.py
----------
musicrec_desktop/gui/words/discovery.py
----------
musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>
            <numerusform>%n Wiedergabe</numerusform>
            <numerusform>%n Wiedergaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n track(s)</source>
        <extracomment>musicrec_desktop/gui/panels/song_counts.py</extracomment>
        <translation>
            <numerusform>{found} von %n Titel</numerusform>
            <numerusform>{found} von %n Titeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n album(s)</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_words.py</extracomment>
        <translation>
            <numerusform>{found} von %n Album</numerusform>
            <numerusform>{found} von %n Alben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n genre(s)</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_words.py</extracomment>
        <translation>
            <numerusform>{found} von %n Genre</numerusform>
            <numerusform>{found} von %n Genres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Covers</name>
    <message>
        <source>The picture is {size} MiB big.</source>
        <extracomment>musicrec_desktop/library/tags/pictures.py</extracomment>
        <translation>Das Bild ist {size} MiB groß.</translation>
    </message>
    <message>
        <source>The picture is neither a JPEG nor a PNG file.</source>
        <extracomment>musicrec_desktop/library/tags/pictures.py</extracomment>
        <translation>Das Bild ist weder eine JPEG- noch eine PNG-Datei.</translation>
    </message>
    <message>
        <source>The picture measures {width} × {height} pixels.</source>
        <extracomment>musicrec_desktop/library/tags/pictures.py</extracomment>
        <translation>Das Bild misst {width} × {height} Pixel.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>
            <numerusform>vor %n Woche</numerusform>
            <numerusform>vor %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_plots.py
----------
musicrec_desktop/gui/words/playlist_names.py
----------
musicrec_desktop/gui/words/text.py</extracomment>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Mo</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Tu</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>We</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Th</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>Do</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Fr</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sa</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Su</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>So</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Jan</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>Mär</translation>
    </message>
    <message>
        <source>Apr</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>Apr</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>Jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>Jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>Aug</translation>
    </message>
    <message>
        <source>Sep</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>Okt</translation>
    </message>
    <message>
        <source>Nov</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>Dez</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>Gestern {time}</translation>
    </message>
    <message>
        <source>{day} {month} {time}</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>{day}. {month} {time}</translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>{day}. {month} {year}</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>“{uri}” is not an address.</source>
        <extracomment>musicrec_desktop/desktop/addresses.py</extracomment>
        <translation>„{uri}“ ist keine Adresse.</translation>
    </message>
    <message>
        <source>“{uri}” is not a file on this computer.</source>
        <extracomment>musicrec_desktop/desktop/addresses.py</extracomment>
        <translation>„{uri}“ ist keine Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Show the player</source>
        <extracomment>musicrec_desktop/desktop/notifications.py</extracomment>
        <translation>Player anzeigen</translation>
    </message>
    <message>
        <source>Music is playing</source>
        <extracomment>musicrec_desktop/desktop/sleep_inhibitor.py</extracomment>
        <translation>Musik läuft</translation>
    </message>
    <message>
        <source>Show window</source>
        <extracomment>musicrec_desktop/gui/desktop/tray.py</extracomment>
        <translation>Fenster anzeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>musicrec_desktop/gui/desktop/tray.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Hide window</source>
        <extracomment>musicrec_desktop/gui/desktop/tray.py</extracomment>
        <translation>Fenster ausblenden</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Title</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Album</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Album</translation>
    </message>
    <message>
        <source>Album artist</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Albuminterpret</translation>
    </message>
    <message>
        <source>Genre</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Composer</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>First released</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Erstveröffentlichung</translation>
    </message>
    <message>
        <source>Artists (individually)</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Interpreten einzeln</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Release track</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Titel der Veröffentlichung</translation>
    </message>
    <message>
        <source>Release</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Release group</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Veröffentlichungsgruppe</translation>
    </message>
    <message>
        <source>Artists</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Interpreten</translation>
    </message>
    <message>
        <source>Album artists</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Albuminterpreten</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Sortiert als</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>In the library</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>In der Bibliothek</translation>
    </message>
    <message>
        <source>Stored in the file</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Vom Zähler der Datei</translation>
    </message>
    <message>
        <source>Track</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Titelnummer</translation>
    </message>
    <message>
        <source>Disc</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>CD</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>It is a compilation</comment>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>It is no compilation</comment>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>Compilation</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Kompilation</translation>
    </message>
    <message>
        <source>Disc title</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>CD-Titel</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>{place} von {total}</translation>
    </message>
    <message>
        <source>music</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Musik</translation>
    </message>
    <message>
        <source>speech</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>noise</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>silence</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Stille</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Harmony</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Harmonie</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Klang</translation>
    </message>
    <message>
        <source>Tempo confidence</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Sicherheit des Tempos</translation>
    </message>
    <message>
        <source>Alternative tempo</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Passt fast so gut</translation>
    </message>
    <message>
        <source>Key confidence</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Sicherheit der Tonart</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>Music, speech, noise or silence</comment>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind confidence</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Sicherheit der Art</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>Shown in lists</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>In Listen</translation>
    </message>
    <message>
        <source>no, not certain enough</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>nicht gezeigt: nicht sicher genug</translation>
    </message>
    <message>
        <source>{cents} cents (A4 = {a4} Hz)</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>{cents} Cent (A4 = {a4} Hz)</translation>
    </message>
    <message>
        <source>Tempo</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Beat strength</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Stärke des Schlags</translation>
    </message>
    <message>
        <source>Pulse clarity</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Deutlichkeit des Pulses</translation>
    </message>
    <message>
        <source>Tuning</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Stimmung (Kammerton)</translation>
    </message>
    <message>
        <source>Integrated loudness (R128)</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Integrierte Lautheit (R128)</translation>
    </message>
    <message>
        <source>Loudness (estimated)</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Lautheit, geschätzt</translation>
    </message>
    <message>
        <source>Loudness range (LRA)</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Lautheitsumfang (LRA)</translation>
    </message>
    <message>
        <source>True peak</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>True Peak</translation>
    </message>
    <message>
        <source>Gain to −18 LUFS</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Verstärkung auf −18 LUFS</translation>
    </message>
    <message>
        <source>Album loudness</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Lautheit des Albums</translation>
    </message>
    <message>
        <source>Album true peak</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>True Peak des Albums</translation>
    </message>
    <message>
        <source>Crest factor</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Scheitelfaktor</translation>
    </message>
    <message>
        <source>Dynamic range</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Leise bis laute Stellen</translation>
    </message>
    <message>
        <source>Silence at the beginning</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Stille am Anfang</translation>
    </message>
    <message>
        <source>Silence at the end</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Stille am Ende</translation>
    </message>
    <message>
        <source>Brightness (spectral centroid)</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Helligkeit (spektraler Schwerpunkt)</translation>
    </message>
    <message>
        <source>Spectral bandwidth</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Spektrale Bandbreite</translation>
    </message>
    <message>
        <source>Spectral flatness (0 dB is noise)</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Spektrale Flachheit (0 dB ist Rauschen)</translation>
    </message>
    <message>
        <source>Spectral contrast</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Spektraler Kontrast</translation>
    </message>
    <message>
        <source>Zero crossings</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Nulldurchgänge</translation>
    </message>
    <message>
        <source>Stereo width (0 is mono, 1 is wide)</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Stereobreite (0 ist mono, 1 ist weit)</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Tonart</translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Songs</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Total length</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Albums</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Alben</translation>
    </message>
    <message>
        <source>{x} of {y}</source>
        <comment>Songs</comment>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>{x} von {y}</translation>
    </message>
    <message>
        <source>Analysed</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Analysiert</translation>
    </message>
    <message>
        <source>Selection</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <extracomment>musicrec_desktop/gui/words/details.py
----------
musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>{least} bis {most}</translation>
    </message>
    <message>
        <source>Codec</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Bittiefe</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Track ReplayGain</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>ReplayGain des Titels</translation>
    </message>
    <message>
        <source>Album ReplayGain</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>ReplayGain des Albums</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Plays</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>Last played</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Zuletzt gespielt</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>musicrec_desktop/gui/dialogs/song_details.py</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <extracomment>musicrec_desktop/gui/dialogs/song_details.py
----------
musicrec_desktop/gui/widgets/forms/tag_pages.py</extracomment>
        <translation>Liedtext</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>musicrec_desktop/gui/dialogs/song_details.py</extracomment>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Everything known about the song</source>
        <extracomment>musicrec_desktop/gui/dialogs/song_details.py</extracomment>
        <translation>Was über den Titel bekannt ist</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>musicrec_desktop/gui/dialogs/song_details.py</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>musicrec_desktop/gui/dialogs/song_details.py</extracomment>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Discovery</name>
    <message>
        <source>Nothing has been analysed yet.</source>
        <extracomment>musicrec_desktop/services/discovery/discovery_pool.py</extracomment>
        <translation>Noch ist nichts analysiert.</translation>
    </message>
    <message>
        <source>None of your files can be found.</source>
        <extracomment>musicrec_desktop/services/discovery/discovery_pool.py</extracomment>
        <translation>Keine deiner Dateien ist zu finden.</translation>
    </message>
    <message>
        <source>This track has not been analysed yet.</source>
        <extracomment>musicrec_desktop/services/discovery/discovery_pool.py</extracomment>
        <translation>Dieser Titel ist noch nicht analysiert.</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Recording</source>
        <extracomment>musicrec_desktop/gui/models/duplicates_tree.py</extracomment>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>musicrec_desktop/gui/models/duplicates_tree.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>musicrec_desktop/gui/models/duplicates_tree.py</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>musicrec_desktop/gui/models/duplicates_tree.py</extracomment>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>musicrec_desktop/gui/models/duplicates_tree.py</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>keep: lossless</source>
        <extracomment>musicrec_desktop/gui/models/duplicates_tree.py</extracomment>
        <translation>behalten: verlustfrei</translation>
    </message>
    <message>
        <source>keep: better sound</source>
        <extracomment>musicrec_desktop/gui/models/duplicates_tree.py</extracomment>
        <translation>behalten: besserer Klang</translation>
    </message>
    <message>
        <source>keep: higher sample rate</source>
        <extracomment>musicrec_desktop/gui/models/duplicates_tree.py</extracomment>
        <translation>behalten: höhere Abtastrate</translation>
    </message>
    <message>
        <source>keep: plays longer</source>
        <extracomment>musicrec_desktop/gui/models/duplicates_tree.py</extracomment>
        <translation>behalten: spielt länger</translation>
    </message>
    <message>
        <source>keep: more complete tags</source>
        <extracomment>musicrec_desktop/gui/models/duplicates_tree.py</extracomment>
        <translation>behalten: vollständigere Tags</translation>
    </message>
    <message>
        <source>keep: played more</source>
        <extracomment>musicrec_desktop/gui/models/duplicates_tree.py</extracomment>
        <translation>behalten: öfter gespielt</translation>
    </message>
    <message>
        <source>keep: just as good</source>
        <extracomment>musicrec_desktop/gui/models/duplicates_tree.py</extracomment>
        <translation>behalten: ebenso gut</translation>
    </message>
    <message>
        <source>The same recording, {percent} sure</source>
        <extracomment>musicrec_desktop/gui/models/duplicates_tree.py</extracomment>
        <translation>Dieselbe Aufnahme, zu {percent} sicher</translation>
    </message>
    <message>
        <source>{there} of {all}, cover</source>
        <extracomment>musicrec_desktop/gui/models/duplicates_tree.py</extracomment>
        <translation>{there} von {all}, Cover</translation>
    </message>
    <message>
        <source>{there} of {all}</source>
        <extracomment>musicrec_desktop/gui/models/duplicates_tree.py</extracomment>
        <translation>{there} von {all}</translation>
    </message>
    <message>
        <source>There is no music yet</source>
        <extracomment>musicrec_desktop/gui/panels/duplicates_page.py</extracomment>
        <translation>Noch ist keine Musik da</translation>
    </message>
    <message>
        <source>Add the folder that your music is in; copies are looked for once it was analysed.</source>
        <extracomment>musicrec_desktop/gui/panels/duplicates_page.py</extracomment>
        <translation>Füge den Ordner mit deiner Musik hinzu; nach Kopien wird gesucht, sobald sie analysiert ist.</translation>
    </message>
    <message>
        <source>Comparing what your music sounds like…</source>
        <extracomment>musicrec_desktop/gui/panels/duplicates_page.py</extracomment>
        <translation>Wie deine Musik klingt, wird verglichen…</translation>
    </message>
    <message>
        <source>You can go on listening; this runs beside it.</source>
        <extracomment>musicrec_desktop/gui/panels/duplicates_page.py</extracomment>
        <translation>Du kannst weiterhören; das läuft nebenher.</translation>
    </message>
    <message>
        <source>No recording is in your library twice</source>
        <extracomment>musicrec_desktop/gui/panels/duplicates_page.py</extracomment>
        <translation>Keine Aufnahme ist doppelt in deiner Bibliothek</translation>
    </message>
    <message>
        <source>Copies are found by their sound, in another encoding or under another name, after every scan that brings something new. Live takes and remixes are kept apart.</source>
        <extracomment>musicrec_desktop/gui/panels/duplicates_page.py</extracomment>
        <translation>Kopien werden am Klang erkannt, in anderer Kodierung oder unter anderem Namen, nach jedem Einlesen, das Neues bringt. Live-Aufnahmen und Remixe bleiben getrennt.</translation>
    </message>
    <message>
        <source>The same recording in several files, by its sound: another encoding, another master, a copy. Live takes and remixes are kept apart. The better copy stands first; nothing is deleted unless you do it here.</source>
        <extracomment>musicrec_desktop/gui/panels/duplicates_page.py</extracomment>
        <translation>Dieselbe Aufnahme in mehreren Dateien, nach ihrem Klang: andere Kodierung, anderes Master, Kopie. Konzertmitschnitte und Remixe bleiben getrennt. Die bessere Kopie steht zuerst; gelöscht wird nichts, wenn du es nicht hier tust.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <extracomment>musicrec_desktop/gui/panels/duplicates_page.py</extracomment>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Progress of the search for copies</source>
        <extracomment>musicrec_desktop/gui/panels/duplicates_page.py</extracomment>
        <translation>Fortschritt der Suche nach Kopien</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>musicrec_desktop/gui/panels/duplicates_page.py</extracomment>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Trash all but the best…</source>
        <extracomment>musicrec_desktop/gui/panels/duplicates_page.py</extracomment>
        <translation>Alle außer den besten wegwerfen…</translation>
    </message>
    <message>
        <source>Look for copies</source>
        <extracomment>musicrec_desktop/gui/panels/duplicates_page.py</extracomment>
        <translation>Kopien suchen</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>musicrec_desktop/gui/panels/duplicates_page.py</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Recordings that are there more than once</source>
        <extracomment>musicrec_desktop/gui/panels/duplicates_page.py</extracomment>
        <translation>Aufnahmen, die mehrfach vorhanden sind</translation>
    </message>
    <message>
        <source>{recordings} in {files}</source>
        <extracomment>musicrec_desktop/gui/panels/duplicates_page.py</extracomment>
        <translation>{recordings} in {files}</translation>
    </message>
</context>
<context>
    <name>Equaliser</name>
    <message>
        <source>Flat</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Bass boost</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Mehr Bässe</translation>
    </message>
    <message>
        <source>Treble boost</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Mehr Höhen</translation>
    </message>
    <message>
        <source>Bass and treble</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Bässe und Höhen</translation>
    </message>
    <message>
        <source>Less bass</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Weniger Bässe</translation>
    </message>
    <message>
        <source>Less treble</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Weniger Höhen</translation>
    </message>
    <message>
        <source>Rock</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Rock</translation>
    </message>
    <message>
        <source>Pop</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Pop</translation>
    </message>
    <message>
        <source>Jazz</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Jazz</translation>
    </message>
    <message>
        <source>Classical</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Klassik</translation>
    </message>
    <message>
        <source>Electronic</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Elektronisch</translation>
    </message>
    <message>
        <source>Vocal</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Gesang</translation>
    </message>
    <message>
        <source>Spoken word</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Loudness</translation>
    </message>
    <message>
        <source>Small speakers</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Kleine Lautsprecher</translation>
    </message>
    <message>
        <source>Headphones</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Kopfhörer</translation>
    </message>
    <message>
        <source>Equaliser</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Equalizer</translation>
    </message>
    <message>
        <source>Equaliser on</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Equalizer ein</translation>
    </message>
    <message>
        <source>Preset</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Save preset…</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Voreinstellung speichern…</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Voreinstellung löschen</translation>
    </message>
    <message>
        <source>Pre-amp</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Vorverstärkung</translation>
    </message>
    <message>
        <source>Prevent clipping</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Reserve für angehobene Bänder lassen</translation>
    </message>
    <message>
        <source>Lower the pre-amp as far as the raised bands need</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Die Vorverstärkung so einstellen, dass nichts übersteuert</translation>
    </message>
    <message>
        <source>Save preset</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Voreinstellung speichern</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Name der Voreinstellung:</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Deine eigene Kurve</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Response curve</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Frequenzgang</translation>
    </message>
    <message>
        <source>From {low} to {high} dB</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Von {low} bis {high} dB</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>“{path}” could not be read: {reason}.</source>
        <extracomment>musicrec_desktop/core/errors.py</extracomment>
        <translation>„{path}“ konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The disk is full: “{path}” could not be written.</source>
        <extracomment>musicrec_desktop/core/errors.py</extracomment>
        <translation>Der Datenträger ist voll: „{path}“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“{path}” would be larger than its disk, or your system, allows.</source>
        <extracomment>musicrec_desktop/core/errors.py</extracomment>
        <translation>„{path}“ würde größer, als die Festplatte oder dein System es erlaubt.</translation>
    </message>
    <message>
        <source>“{path}” may not be written.</source>
        <extracomment>musicrec_desktop/core/errors.py</extracomment>
        <translation>„{path}“ darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}.</source>
        <extracomment>musicrec_desktop/core/errors.py</extracomment>
        <translation>„{path}“ konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The tags of “{path}” were not written: {reason}.</source>
        <extracomment>musicrec_desktop/core/tag_edits.py</extracomment>
        <translation>Die Tags von „{path}“ wurden nicht geschrieben: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” was not moved: {reason}.</source>
        <extracomment>musicrec_desktop/library/file_moving.py</extracomment>
        <translation>„{path}“ wurde nicht verschoben: {reason}.</translation>
    </message>
    <message>
        <source>The drive of “{path}” is not there.</source>
        <extracomment>musicrec_desktop/playback/silent_row.py</extracomment>
        <translation>Das Laufwerk von „{path}“ ist nicht da.</translation>
    </message>
    <message numerus="yes">
        <source>Playing stopped: %n file(s) in a row could not be played.</source>
        <extracomment>musicrec_desktop/playback/silent_row.py</extracomment>
        <translation>
            <numerusform>Die Wiedergabe wurde gestoppt: %n Datei hintereinander konnte nicht abgespielt werden.</numerusform>
            <numerusform>Die Wiedergabe wurde gestoppt: %n Dateien hintereinander konnten nicht abgespielt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” was not moved to the trash: {reason}.</source>
        <extracomment>musicrec_desktop/services/library/trashing.py</extracomment>
        <translation>„{path}“ wurde nicht in den Papierkorb verschoben: {reason}.</translation>
    </message>
    <message>
        <source>Listening ended: {reason}.</source>
        <extracomment>musicrec_desktop/services/listening/not_begun.py</extracomment>
        <translation>Das Anhören wurde beendet: {reason}.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export “{name}”</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_export.py</extracomment>
        <translation>„{name}“ exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) written to {file}</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/exports.py
----------
musicrec_desktop/gui/controllers/playlists/playlist_export.py</extracomment>
        <translation>
            <numerusform>%n Titel in {file} geschrieben</numerusform>
            <numerusform>%n Titel in {file} geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/exports.py
----------
musicrec_desktop/gui/controllers/playlists/playlist_export.py</extracomment>
        <translation>Der Export wurde angehalten; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/exports.py</extracomment>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message numerus="yes">
        <source>{said}; %n track(s) (has|have) no form there</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_export.py</extracomment>
        <translation>
            <numerusform>{said}; %n Titel hat dort keine Form</numerusform>
            <numerusform>{said}; %n Titel haben dort keine Form</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n playlist(s) written to {folder}</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_export.py</extracomment>
        <translation>
            <numerusform>%n Wiedergabeliste in {folder} geschrieben</numerusform>
            <numerusform>%n Wiedergabelisten in {folder} geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; what was written stays.</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_export.py</extracomment>
        <translation>Der Export wurde angehalten; was geschrieben wurde, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of “{name}” copied to {folder}</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/sending.py</extracomment>
        <translation>
            <numerusform>%n Datei von „{name}“ nach {folder} kopiert</numerusform>
            <numerusform>%n Dateien von „{name}“ nach {folder} kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what could not be read</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/sending.py</extracomment>
        <translation>Zeigen, was nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>CSV, für Tabellenprogramme</translation>
    </message>
    <message>
        <source>JSON, one object per line</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>JSON, ein Objekt je Zeile</translation>
    </message>
    <message>
        <source>Parquet, for data frames</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Parquet, für Datenanalyse</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>A row for each track: its tags, what listening found, plays, rating and playlists. Times are in UTC.</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Eine Zeile je Titel: seine Tags, was beim Anhören gefunden wurde, Wiedergaben, Bewertung und Wiedergabelisten. Zeiten sind in UTC.</translation>
    </message>
    <message>
        <source>Listening history</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Hörverlauf</translation>
    </message>
    <message>
        <source>A row for each play: when, which track, how much of it, and from where.</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Eine Zeile je Wiedergabe: wann, welcher Titel, wie viel davon und von wo.</translation>
    </message>
    <message>
        <source>Features, as tracks are compared by</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Merkmale, nach denen Titel verglichen werden</translation>
    </message>
    <message>
        <source>A row for each track: folder, file, title, artist, and the coordinates by which tracks are compared. The dot product of two rows is how alike the tracks are.</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Eine Zeile je Titel: Ordner, Datei, Titel, Interpret und die Koordinaten, nach denen Titel verglichen werden. Das Skalarprodukt zweier Zeilen ist, wie ähnlich die Titel sind.</translation>
    </message>
    <message>
        <source>Features, as they were heard</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Merkmale, wie sie gehört wurden</translation>
    </message>
    <message>
        <source>A row for each excerpt of each track, with every value that was heard in it. The file is large: about 30 kB a track.</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Eine Zeile je Ausschnitt jedes Titels, mit jedem Wert, der darin gehört wurde. Die Datei ist groß: etwa 30 kB je Titel.</translation>
    </message>
    <message>
        <source>Similar tracks</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Ähnliche Titel</translation>
    </message>
    <message>
        <source>For each track the ones that sound most like it, and how alike they are.</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Zu jedem Titel die, die ihm am ähnlichsten klingen, und wie ähnlich sie sind.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Also plays, popularity, age, length, decade and genres</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Auch Wiedergaben, Beliebtheit, Alter, Länge, Jahrzehnt und Genres</translation>
    </message>
    <message>
        <source>Of each track</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Von jedem Titel</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>This is a folder: name a file in it.</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Das ist ein Ordner: Nenne eine Datei darin.</translation>
    </message>
    <message>
        <source>This file exists already and will be replaced.</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Diese Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>Verb</comment>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The derived features “{path}” are of another version, or damaged.</source>
        <extracomment>musicrec_desktop/recommend/derived.py</extracomment>
        <translation>Die abgeleiteten Merkmale „{path}“ stammen von einer anderen Version oder sind beschädigt.</translation>
    </message>
    <message>
        <source>No tracks have been compared yet.</source>
        <extracomment>musicrec_desktop/services/exchange/export.py
----------
musicrec_desktop/services/exchange/library_export.py</extracomment>
        <translation>Es wurden noch keine Titel verglichen.</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow, which is not installed.</source>
        <extracomment>musicrec_desktop/services/exchange/output_files.py</extracomment>
        <translation>Parquet braucht pyarrow, das nicht installiert ist.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Playlists ({patterns})</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>Wiedergabelisten ({patterns})</translation>
    </message>
    <message>
        <source>Libraries of {players} ({patterns})</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>Bibliotheken von {players} ({patterns})</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_files.py
----------
musicrec_desktop/gui/controllers/scrobbling.py
----------
musicrec_desktop/gui/dialogs/import_dialog.py</extracomment>
        <translation>Alle Dateien ({patterns})</translation>
    </message>
    <message>
        <source>Lines of JSON ({patterns})</source>
        <extracomment>musicrec_desktop/gui/controllers/scrobbling.py</extracomment>
        <translation>JSON-Zeilen ({patterns})</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>musicrec_desktop/gui/dialogs/sending.py
----------
musicrec_desktop/gui/widgets/forms/file_field.py</extracomment>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>No answer from there: its drive may be out of reach.</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/file_field.py</extracomment>
        <translation>Keine Antwort von dort: Das Laufwerk ist vielleicht nicht erreichbar.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/file_field.py</extracomment>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Web pages ({patterns})</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/genre_saving.py</extracomment>
        <translation>Webseiten ({patterns})</translation>
    </message>
    <message>
        <source>PNG pictures ({patterns})</source>
        <extracomment>musicrec_desktop/gui/panels/playing/live_picture.py</extracomment>
        <translation>PNG-Bilder ({patterns})</translation>
    </message>
    <message>
        <source>Tables ({patterns})</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/source_form.py</extracomment>
        <translation>Tabellen ({patterns})</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/cover_editing.py
----------
musicrec_desktop/gui/widgets/forms/cover_field.py</extracomment>
        <translation>Bilder ({patterns})</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Right-click for other values.</source>
        <extracomment>musicrec_desktop/gui/widgets/chip.py</extracomment>
        <translation>Rechtsklick für andere Werte.</translation>
    </message>
    <message>
        <source>{what}; remove</source>
        <extracomment>musicrec_desktop/gui/widgets/chip.py</extracomment>
        <translation>{what}; entfernen</translation>
    </message>
    <message>
        <source>{what}. Click to remove.</source>
        <extracomment>musicrec_desktop/gui/widgets/chip.py</extracomment>
        <translation>{what}. Zum Entfernen klicken.</translation>
    </message>
    <message>
        <source>★ 4+</source>
        <extracomment>musicrec_desktop/gui/widgets/search_chips.py</extracomment>
        <translation>★ 4+</translation>
    </message>
    <message>
        <source>Songs with four stars and more</source>
        <extracomment>musicrec_desktop/gui/widgets/search_chips.py</extracomment>
        <translation>Titel mit vier Sternen und mehr</translation>
    </message>
    <message>
        <source>★ 3+</source>
        <extracomment>musicrec_desktop/gui/widgets/search_chips.py</extracomment>
        <translation>★ 3+</translation>
    </message>
    <message>
        <source>★ 5</source>
        <extracomment>musicrec_desktop/gui/widgets/search_chips.py</extracomment>
        <translation>★ 5</translation>
    </message>
    <message>
        <source>Loved</source>
        <extracomment>musicrec_desktop/gui/widgets/search_chips.py</extracomment>
        <translation>Lieblingstitel</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>musicrec_desktop/gui/widgets/search_chips.py</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Songs that came within thirty days</source>
        <extracomment>musicrec_desktop/gui/widgets/search_chips.py</extracomment>
        <translation>Titel, die in den letzten dreißig Tagen dazukamen</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>musicrec_desktop/gui/widgets/search_chips.py</extracomment>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This year</source>
        <extracomment>musicrec_desktop/gui/widgets/search_chips.py</extracomment>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Unplayed</source>
        <extracomment>musicrec_desktop/gui/widgets/search_chips.py</extracomment>
        <translation>Nie gespielt</translation>
    </message>
    <message>
        <source>Songs that were never played</source>
        <extracomment>musicrec_desktop/gui/widgets/search_chips.py</extracomment>
        <translation>Titel, die noch nie gespielt wurden</translation>
    </message>
    <message>
        <source>Lossless</source>
        <extracomment>musicrec_desktop/gui/widgets/search_chips.py</extracomment>
        <translation>Verlustfrei</translation>
    </message>
    <message>
        <source>Songs in a lossless format</source>
        <extracomment>musicrec_desktop/gui/widgets/search_chips.py</extracomment>
        <translation>Titel in einem verlustfreien Format</translation>
    </message>
    <message>
        <source>Searched: {part}</source>
        <extracomment>musicrec_desktop/gui/widgets/search_chips.py</extracomment>
        <translation>Gesucht: {part}</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Tracks of the folder</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/folders_page.py</extracomment>
        <translation>Titel des Ordners</translation>
    </message>
    <message>
        <source>With subfolders</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/folders_page.py</extracomment>
        <translation>Mit Unterordnern</translation>
    </message>
    <message>
        <source>Also show what lies in folders below it</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/folders_page.py</extracomment>
        <translation>Auch zeigen, was in den Ordnern darunter liegt</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/folders_page.py</extracomment>
        <translation>Noch keine Ordner</translation>
    </message>
    <message>
        <source>Add the folder your music is in, and it appears here.</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/folders_page.py</extracomment>
        <translation>Füge den Ordner mit deiner Musik hinzu, dann erscheint er hier.</translation>
    </message>
    <message>
        <source>Reading folders…</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/folders_page.py</extracomment>
        <translation>Ordner werden gelesen…</translation>
    </message>
    <message>
        <source>Folders</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/folders_page.py
----------
musicrec_desktop/gui/widgets/tables/folder_tree_view.py</extracomment>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>For you</name>
    <message>
        <source>Good morning</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>that</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>das</translation>
    </message>
    <message>
        <source>Because you played “{title}”</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Weil du „{title}“ gespielt hast</translation>
    </message>
    <message>
        <source>what sounds like it, by others</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>was ähnlich klingt, von anderen</translation>
    </message>
    <message>
        <source>Mixes and stations appear here as soon as the first songs have been analysed.</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Mixe und Sender erscheinen hier, sobald die ersten Titel analysiert sind.</translation>
    </message>
    <message>
        <source>Edges</source>
        <comment>a mix of what lies at the edges of one&apos;s taste</comment>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Grenzgänge</translation>
    </message>
    <message>
        <source>close to your taste, rarely played</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>nah an deinem Geschmack, selten gespielt</translation>
    </message>
    <message>
        <source>from track {place} of {total}</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>ab Titel {place} von {total}</translation>
    </message>
    <message>
        <source>The {year}s</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Die {year}er</translation>
    </message>
    <message>
        <source>never played</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>nie gespielt</translation>
    </message>
    <message>
        <source>like {title}</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>wie {title}</translation>
    </message>
    <message>
        <source>sound like your favourites, never played</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>klingen wie deine Lieblinge, nie gespielt</translation>
    </message>
    <message>
        <source>a new choice every day; what a guest plays is not kept</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>jeden Tag eine neue Auswahl; was ein Gast abspielt, wird nicht aufbewahrt</translation>
    </message>
    <message>
        <source>The calmest</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Die ruhigsten</translation>
    </message>
    <message>
        <source>The liveliest</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Die lebhaftesten</translation>
    </message>
    <message>
        <source>The longest</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Die längsten</translation>
    </message>
    <message>
        <source>added lately, and close to your taste</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>kürzlich hinzugekommen und nah an deinem Geschmack</translation>
    </message>
    <message>
        <source>Albums to put on</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Alben zum Auflegen</translation>
    </message>
    <message>
        <source>chosen at random from those you have not heard lately</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>zufällig gewählt aus denen, die du lange nicht gehört hast</translation>
    </message>
    <message>
        <source>Radio by genre</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Radio nach Genre</translation>
    </message>
    <message>
        <source>the largest genres of your library, as stations that never end</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>die größten Genres deiner Bibliothek, als Sender ohne Ende</translation>
    </message>
    <message>
        <source>Corners of your library</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Ecken deiner Bibliothek</translation>
    </message>
    <message>
        <source>its calmest and liveliest songs, the longest, and its decades</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>ihre ruhigsten und lebhaftesten Titel, die längsten und ihre Jahrzehnte</translation>
    </message>
    <message>
        <source>Recently added</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Neu hinzugekommen</translation>
    </message>
    <message>
        <source>the albums that came last</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>die Alben, die zuletzt kamen</translation>
    </message>
    <message>
        <source>Most played</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Am meisten gehört</translation>
    </message>
    <message>
        <source>what you come back to</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>worauf du zurückkommst</translation>
    </message>
    <message>
        <source>Not heard for long</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Lange nicht gehört</translation>
    </message>
    <message>
        <source>what you played once, and not for a month or more</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>was du einmal gehört hast, aber seit einem Monat oder länger nicht</translation>
    </message>
    <message>
        <source>By decade</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Nach Jahrzehnt</translation>
    </message>
    <message>
        <source>a choice from each, new every day</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>eine Auswahl aus jedem, jeden Tag neu</translation>
    </message>
    <message>
        <source>There is no music yet</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Noch ist keine Musik da</translation>
    </message>
    <message>
        <source>Add the folder your music is in, and albums, stations and mixes of it appear here.</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Füge den Ordner mit deiner Musik hinzu, dann erscheinen hier Alben, Sender und Mixe daraus.</translation>
    </message>
    <message>
        <source>None of your music can be found</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Nichts von deiner Musik ist zu finden</translation>
    </message>
    <message>
        <source>Connect the drive it is on, then press F5 to look for changes.</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Schließe das Laufwerk an, auf dem sie liegt, und suche mit F5 nach Änderungen.</translation>
    </message>
    <message>
        <source>There is only one track so far</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Es gibt erst einen Titel</translation>
    </message>
    <message>
        <source>Add a folder of music, and there is something to choose from.</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Füge einen Musikordner hinzu, dann gibt es etwas zur Auswahl.</translation>
    </message>
    <message>
        <source>Continue listening</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Weiterhören</translation>
    </message>
    <message>
        <source>albums that you began</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Alben, die du angefangen hast</translation>
    </message>
    <message>
        <source>Daily mixes</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Tägliche Mixe</translation>
    </message>
    <message>
        <source>based on what you play, new every morning</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>aus dem, was du spielst, jeden Morgen neu</translation>
    </message>
    <message>
        <source>From all over your library</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Quer durch deine Bibliothek</translation>
    </message>
    <message>
        <source>play a few, and the mixes will follow your taste</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>spiele ein paar, und die Mixe werden deine</translation>
    </message>
    <message>
        <source>Neglected neighbours</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Vernachlässigte Nachbarn</translation>
    </message>
    <message>
        <source>sound like your favourites, not played for a year or ever</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>klingen wie deine Lieblinge, seit einem Jahr oder noch nie gespielt</translation>
    </message>
    <message>
        <source>New in your library</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Neu in deiner Bibliothek</translation>
    </message>
    <message>
        <source>New for you – show</source>
        <extracomment>musicrec_desktop/gui/panels/for_you_head.py</extracomment>
        <translation>Neu für dich – zeigen</translation>
    </message>
    <message>
        <source>Your music is still to be heard</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Deine Musik ist noch zu hören</translation>
    </message>
    <message>
        <source>As soon as the first songs were analysed and compared, mixes of them appear here. All of them can be played meanwhile.</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Sobald die ersten Songs analysiert und verglichen sind, erscheinen hier Mixe aus ihnen. Spielen lassen sich alle schon jetzt.</translation>
    </message>
    <message>
        <source>There is nothing to recommend</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Es gibt nichts zu empfehlen</translation>
    </message>
    <message>
        <source>Everything that is there was disliked or skipped. Add music, or take a dislike back.</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Alles, was da ist, gefiel nicht oder wurde übersprungen. Füge Musik hinzu oder nimm ein „gefällt mir nicht“ zurück.</translation>
    </message>
    <message>
        <source>Looking through your library…</source>
        <extracomment>musicrec_desktop/gui/panels/for_you_page.py</extracomment>
        <translation>Deine Bibliothek wird durchgesehen…</translation>
    </message>
    <message>
        <source>Mood: as it is</source>
        <extracomment>musicrec_desktop/gui/panels/for_you_head.py</extracomment>
        <translation>Stimmung: wie sie ist</translation>
    </message>
    <message>
        <source>Mood: calmer</source>
        <extracomment>musicrec_desktop/gui/panels/for_you_head.py</extracomment>
        <translation>Stimmung: ruhiger</translation>
    </message>
    <message>
        <source>Mood: livelier</source>
        <extracomment>musicrec_desktop/gui/panels/for_you_head.py</extracomment>
        <translation>Stimmung: lebhafter</translation>
    </message>
    <message>
        <source>Mood, from calm to lively</source>
        <extracomment>musicrec_desktop/gui/panels/for_you_head.py</extracomment>
        <translation>Stimmung, von ruhig bis lebhaft</translation>
    </message>
    <message>
        <source>New mix…</source>
        <extracomment>musicrec_desktop/gui/panels/for_you_head.py</extracomment>
        <translation>Neuer Mix…</translation>
    </message>
    <message>
        <source>Make a mix by a recipe: length, mood, tempo, keys, decade</source>
        <extracomment>musicrec_desktop/gui/panels/for_you_head.py</extracomment>
        <translation>Einen Mix nach Rezept machen: Länge, Stimmung, Tempo, Tonarten, Jahrzehnt</translation>
    </message>
    <message>
        <source>New suggestions, from what you have played and rated since</source>
        <extracomment>musicrec_desktop/gui/panels/for_you_head.py</extracomment>
        <translation>Neue Vorschläge, nach dem, was du seither gespielt und bewertet hast</translation>
    </message>
    <message>
        <source>Show more of this row</source>
        <extracomment>musicrec_desktop/gui/widgets/shelf.py</extracomment>
        <translation>Mehr aus dieser Reihe zeigen</translation>
    </message>
</context>
<context>
    <name>Genre</name>
    <message>
        <source>Tracks of the genre</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/genre_page.py</extracomment>
        <translation>Titel des Genres</translation>
    </message>
    <message>
        <source>Show the genres</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/genre_page.py</extracomment>
        <translation>Genres anzeigen</translation>
    </message>
    <message>
        <source>No track names this genre any more</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/genre_page.py</extracomment>
        <translation>Kein Titel nennt dieses Genre mehr</translation>
    </message>
    <message>
        <source>Tags were changed.</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/genre_page.py</extracomment>
        <translation>Tags wurden geändert.</translation>
    </message>
    <message>
        <source>Genre</source>
        <comment>Above its name</comment>
        <extracomment>musicrec_desktop/gui/panels/browsing/genre_page.py</extracomment>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Genres that sound like it</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/genre_page.py</extracomment>
        <translation>Genres, die ähnlich klingen</translation>
    </message>
</context>
<context>
    <name>Genre guesses</name>
    <message>
        <source>This track has not been analysed yet, or is silent: its genre cannot be guessed.</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>Dieser Titel ist noch nicht analysiert oder ist still: Sein Genre lässt sich nicht vermuten.</translation>
    </message>
    <message>
        <source>Not sure enough to say. It may be one of these.</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>Nicht sicher genug. Vielleicht ist es eines von diesen.</translation>
    </message>
    <message>
        <source>By its sound, this is:</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>Dem Klang nach ist das:</translation>
    </message>
    <message>
        <source>You said what this is:</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>Du hast gesagt, das ist:</translation>
    </message>
    <message>
        <source>Predict genre</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>Genre vermuten</translation>
    </message>
    <message>
        <source>Tracks</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Wrong? It is</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>Falsch? Es ist</translation>
    </message>
    <message>
        <source>The right genre</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>Das richtige Genre</translation>
    </message>
    <message>
        <source>The file is changed; Ctrl+Z takes it back</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>Die Datei wird geändert; Strg+Z macht es rückgängig</translation>
    </message>
    <message>
        <source>Only remember it</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>Nur merken</translation>
    </message>
    <message>
        <source>The file stays as it is; learnt from at the next training</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>Die Datei bleibt, wie sie ist; beim nächsten Training wird daraus gelernt</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The tag says: {tag}</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>Im Tag steht: {tag}</translation>
    </message>
    <message>
        <source>The file has no genre tag.</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>Die Datei hat kein Genre-Tag.</translation>
    </message>
    <message>
        <source>{genre}, {percent} sure</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>{genre}, zu {percent} sicher</translation>
    </message>
    <message>
        <source>Confidence of {genre}</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>Sicherheit von {genre}</translation>
    </message>
    <message numerus="yes">
        <source>Write into %n tag(s)</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>
            <numerusform>In %n Tag schreiben</numerusform>
            <numerusform>In %n Tags schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Write into the tag</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>In das Tag schreiben</translation>
    </message>
    <message>
        <source>Only remember them</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>Nur merken</translation>
    </message>
    <message>
        <source>{genre}: you said so. The file has no genre tag.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>{genre}: von dir angegeben. Die Datei hat kein Genre-Tag.</translation>
    </message>
    <message>
        <source>No genre tag. It may be “{genre}”, but only with {share}.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Kein Genre-Tag. Vielleicht „{genre}“, aber nur zu {share} sicher.</translation>
    </message>
    <message>
        <source>Guessed by its sound: {genre}, {share} sure.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Nach dem Klang vermutet: {genre}, zu {share} sicher.</translation>
    </message>
    <message>
        <source>Otherwise {others}.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Sonst {others}.</translation>
    </message>
</context>
<context>
    <name>Genre methods</name>
    <message>
        <source>RBF SVM</source>
        <extracomment>musicrec_desktop/genre/methods.py</extracomment>
        <translation>RBF-SVM</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <extracomment>musicrec_desktop/genre/methods.py</extracomment>
        <translation>Logistische Regression</translation>
    </message>
    <message>
        <source>Linear discriminant analysis</source>
        <extracomment>musicrec_desktop/genre/methods.py</extracomment>
        <translation>Lineare Diskriminanzanalyse</translation>
    </message>
    <message>
        <source>Gradient boosting</source>
        <extracomment>musicrec_desktop/genre/methods.py</extracomment>
        <translation>Gradient Boosting</translation>
    </message>
    <message>
        <source>Committee of all</source>
        <extracomment>musicrec_desktop/genre/methods.py</extracomment>
        <translation>Komitee aus allen</translation>
    </message>
    <message>
        <source>Convolutional network</source>
        <extracomment>musicrec_desktop/services/genre/network.py</extracomment>
        <translation>Faltungsnetz</translation>
    </message>
</context>
<context>
    <name>Genre models</name>
    <message>
        <source>The genre network cannot be run: onnxruntime is not installed.</source>
        <extracomment>musicrec_desktop/genre/cnn/inference.py</extracomment>
        <translation>Das Genre-Netz kann nicht laufen: onnxruntime ist nicht installiert.</translation>
    </message>
    <message>
        <source>“{path}” is missing, damaged, or not a genre network.</source>
        <extracomment>musicrec_desktop/genre/cnn/inference.py</extracomment>
        <translation>„{path}“ fehlt, ist beschädigt oder kein Genre-Netz.</translation>
    </message>
    <message>
        <source>its card is not readable: {reason}</source>
        <extracomment>musicrec_desktop/genre/model_files.py</extracomment>
        <translation>seine Modellkarte ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>The genre model “{name}” was made for other features than this version hears.</source>
        <extracomment>musicrec_desktop/genre/model_files.py</extracomment>
        <translation>Das Genre-Modell „{name}“ wurde für andere Merkmale gemacht, als diese Version sie hört.</translation>
    </message>
    <message>
        <source>{file} is missing</source>
        <extracomment>musicrec_desktop/genre/model_files.py</extracomment>
        <translation>{file} fehlt</translation>
    </message>
    <message>
        <source>{file} is not what was written</source>
        <extracomment>musicrec_desktop/genre/model_files.py</extracomment>
        <translation>{file} ist nicht, was geschrieben wurde</translation>
    </message>
    <message>
        <source>The genre model in “{path}” is damaged: {reason}.</source>
        <extracomment>musicrec_desktop/genre/model_files.py</extracomment>
        <translation>Das Genre-Modell in „{path}“ ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>There is no genre model “{path}”.</source>
        <extracomment>musicrec_desktop/genre/model_files.py</extracomment>
        <translation>Es gibt kein Genre-Modell „{path}“.</translation>
    </message>
    <message>
        <source>The genre model in “{path}” was made by a newer version of the program.</source>
        <extracomment>musicrec_desktop/genre/model_files.py</extracomment>
        <translation>Das Genre-Modell in „{path}“ stammt von einer neueren Version des Programms.</translation>
    </message>
    <message>
        <source>No genre model has been trained yet.</source>
        <extracomment>musicrec_desktop/services/genre/models.py</extracomment>
        <translation>Es wurde noch kein Genre-Modell trainiert.</translation>
    </message>
    <message>
        <source>it was made for other pictures than this version draws</source>
        <extracomment>musicrec_desktop/services/genre/network.py</extracomment>
        <translation>es wurde für andere Bilder gemacht, als diese Version sie zeichnet</translation>
    </message>
</context>
<context>
    <name>Genre notes</name>
    <message>
        <source>{labelled} tracks have a genre; {learnt} of them, drawn by chance, are learnt from.</source>
        <extracomment>musicrec_desktop/core/genre_notes.py</extracomment>
        <translation>{labelled} Titel haben ein Genre; aus {learnt} davon, zufällig gezogen, wird gelernt.</translation>
    </message>
    <message>
        <source>The artists are unknown, so only albums are kept together: the scores are optimistic.</source>
        <extracomment>musicrec_desktop/core/genre_notes.py</extracomment>
        <translation>Die Interpreten sind unbekannt, daher bleiben nur Alben zusammen: Die Werte sind optimistisch.</translation>
    </message>
    <message>
        <source>The artists are unknown, so only copies of one recording are kept together: the scores are optimistic.</source>
        <extracomment>musicrec_desktop/core/genre_notes.py</extracomment>
        <translation>Die Interpreten sind unbekannt, daher bleiben nur Kopien einer Aufnahme zusammen: Die Werte sind optimistisch.</translation>
    </message>
    <message>
        <source>The artist of {unknown} of {tracks} tracks is unknown: the scores are somewhat optimistic.</source>
        <extracomment>musicrec_desktop/core/genre_notes.py</extracomment>
        <translation>Von {unknown} der {tracks} Titel ist der Interpret unbekannt: Die Werte sind etwas optimistisch.</translation>
    </message>
    <message>
        <source>All tracks of “{genre}” are by one artist (or of one album): whether it is recognised in others cannot be tested.</source>
        <extracomment>musicrec_desktop/core/genre_notes.py</extracomment>
        <translation>Alle Titel von „{genre}“ sind von einem Interpreten (oder aus einem Album): Ob es bei anderen erkannt wird, lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <source>The genres are of very different sizes: “{largest}” has {most} tracks, “{smallest}” {fewest}.</source>
        <extracomment>musicrec_desktop/core/genre_notes.py</extracomment>
        <translation>Die Genres sind sehr verschieden groß: „{largest}“ hat {most} Titel, „{smallest}“ {fewest}.</translation>
    </message>
    <message>
        <source>1 track of small genres left out: too few to be put together as “{other}”.</source>
        <extracomment>musicrec_desktop/core/genre_notes.py</extracomment>
        <translation>1 Titel kleiner Genres blieb außen vor: zu wenig, um als „{other}“ zusammengefasst zu werden.</translation>
    </message>
    <message>
        <source>{tracks} tracks of small genres left out: too few to be put together as “{other}”.</source>
        <extracomment>musicrec_desktop/core/genre_notes.py</extracomment>
        <translation>{tracks} Titel kleiner Genres blieben außen vor: zu wenige, um als „{other}“ zusammengefasst zu werden.</translation>
    </message>
    <message>
        <source>{tracks} of the tracks were heard when the model was trained: the scores are optimistic.</source>
        <extracomment>musicrec_desktop/core/genre_notes.py</extracomment>
        <translation>{tracks} der Titel wurden beim Trainieren des Modells gehört: Die Werte sind optimistisch.</translation>
    </message>
    <message>
        <source>The model was trained on this very music: the scores say nothing about other music.</source>
        <extracomment>musicrec_desktop/core/genre_notes.py</extracomment>
        <translation>Das Modell wurde mit genau dieser Musik trainiert: Die Werte sagen nichts über andere Musik.</translation>
    </message>
    <message>
        <source>Only the classical model was trained, as was asked for.</source>
        <extracomment>musicrec_desktop/core/genre_notes.py</extracomment>
        <translation>Nur das klassische Modell wurde trainiert, wie verlangt.</translation>
    </message>
    <message>
        <source>Only the network was trained, as was asked for.</source>
        <extracomment>musicrec_desktop/core/genre_notes.py</extracomment>
        <translation>Nur das Netz wurde trainiert, wie verlangt.</translation>
    </message>
    <message>
        <source>The classical model ({method}) is used: on the same artist-disjoint folds its macro-F1 is {score}%, that of the network {other_score}%.</source>
        <extracomment>musicrec_desktop/core/genre_notes.py</extracomment>
        <translation>Verwendet wird das klassische Modell ({method}): Auf denselben nach Interpreten getrennten Teilen ist sein Makro-F1 {score} %, das des Netzes {other_score} %.</translation>
    </message>
    <message>
        <source>The network ({method}) is used: on the same artist-disjoint folds its macro-F1 is {score}%, that of the classical model {other_score}%.</source>
        <extracomment>musicrec_desktop/core/genre_notes.py</extracomment>
        <translation>Verwendet wird das Netz ({method}): Auf denselben nach Interpreten getrennten Teilen ist sein Makro-F1 {score} %, das des klassischen Modells {other_score} %.</translation>
    </message>
    <message>
        <source>Learnt from music whose licences are its own; the model holds descriptors of it, no sound. Before passing it on, see what the licences of that music and of its labels allow.</source>
        <extracomment>musicrec_desktop/core/genre_notes.py</extracomment>
        <translation>Gelernt aus Musik mit eigenen Lizenzen; das Modell enthält Merkmale von ihr, keinen Klang. Bevor du es weitergibst, prüfe, was die Lizenzen dieser Musik und ihrer Genre-Angaben erlauben.</translation>
    </message>
</context>
<context>
    <name>Genre report</name>
    <message>
        <source>confidence</source>
        <extracomment>musicrec_desktop/genre/report/drawings.py</extracomment>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>right</source>
        <comment>the share of guesses that are right</comment>
        <extracomment>musicrec_desktop/genre/report/drawings.py</extracomment>
        <translation>richtig</translation>
    </message>
    <message>
        <source>epoch</source>
        <extracomment>musicrec_desktop/genre/report/drawings.py</extracomment>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>accuracy</source>
        <extracomment>musicrec_desktop/genre/report/drawings.py
----------
musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>loss</source>
        <comment>of a network, while it learns</comment>
        <extracomment>musicrec_desktop/genre/report/drawings.py</extracomment>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>artists</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Interpreten</translation>
    </message>
    <message>
        <source>albums (the artists are unknown)</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Alben (die Interpreten sind unbekannt)</translation>
    </message>
    <message>
        <source>copies of a recording (artists and albums are unknown)</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Kopien einer Aufnahme (Interpreten und Alben sind unbekannt)</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <extracomment>musicrec_desktop/genre/report/outside.py
----------
musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Dateien, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>Files that were left out</source>
        <extracomment>musicrec_desktop/genre/report/outside.py
----------
musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Dateien, die ausgelassen wurden</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language, as HTML has it</comment>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>{model}: genres</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>{model}: Genres</translation>
    </message>
    <message numerus="yes">
        <source>{method}, %n genre(s), {date}</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>
            <numerusform>{method}, %n Genre, {date}</numerusform>
            <numerusform>{method}, %n Genres, {date}</numerusform>
        </translation>
    </message>
    <message>
        <source>accuracy ± {error}</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>Genauigkeit ± {error}</translation>
    </message>
    <message>
        <source>macro-F1</source>
        <extracomment>musicrec_desktop/genre/report/page.py
----------
musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>Makro-F1</translation>
    </message>
    <message>
        <source>calibration error ({by_chance} by chance)</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>Kalibrierungsfehler ({by_chance} durch Zufall)</translation>
    </message>
    <message>
        <source>“I don’t know”</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>„Ich weiß es nicht“</translation>
    </message>
    <message>
        <source>accuracy within a library</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Genauigkeit innerhalb einer Bibliothek</translation>
    </message>
    <message>
        <source>accuracy with the album</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Genauigkeit mit dem Album</translation>
    </message>
    <message>
        <source>Within a library: the tested tracks had been heard together with the others, but without their labels, as the untagged tracks of a library are.</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Innerhalb einer Bibliothek: Die geprüften Titel waren zusammen mit den anderen gehört worden, aber ohne ihre Genre-Angaben, wie die Titel ohne Tags in einer Bibliothek.</translation>
    </message>
    <message>
        <source>Every figure is of tracks whose artists the model had not heard when it was asked, but for those within a library. The error is one standard error, artists taken together.</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Alle Zahlen gelten für Titel, deren Interpreten das Modell nicht gehört hatte, als es gefragt wurde – außer denen innerhalb einer Bibliothek. Der Fehler ist ein Standardfehler, Interpreten zusammengenommen.</translation>
    </message>
    <message>
        <source>With the album: tracks of one album were guessed together, as they are in a library.</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Mit dem Album: Titel eines Albums wurden gemeinsam beurteilt, so wie in einer Bibliothek.</translation>
    </message>
    <message>
        <source>“{genre}” holds {names}.</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>„{genre}“ umfasst {names}.</translation>
    </message>
    <message>
        <source>What it was learnt from</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Woraus gelernt wurde</translation>
    </message>
    <message>
        <source>{tracks}, {artists}; kept together: {groups}.</source>
        <comment>12 tracks, 3 known artists; kept together: artists.</comment>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>{tracks}, {artists}; zusammengehalten: {groups}.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <extracomment>musicrec_desktop/genre/report/outside.py
----------
musicrec_desktop/genre/report/page.py</extracomment>
        <translation>
            <numerusform>%n Titel</numerusform>
            <numerusform>%n Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) of confidence {confidence} on average, {share} right</source>
        <extracomment>musicrec_desktop/genre/report/drawings.py</extracomment>
        <translation>
            <numerusform>%n Titel mit einer Sicherheit von im Mittel {confidence}, {share} richtig</numerusform>
            <numerusform>%n Titel mit einer Sicherheit von im Mittel {confidence}, {share} richtig</numerusform>
        </translation>
    </message>
    <message>
        <source>{model}, tried on other music</source>
        <extracomment>musicrec_desktop/genre/report/outside.py</extracomment>
        <translation>{model}, an anderer Musik erprobt</translation>
    </message>
    <message>
        <source>{method}, asked about {tracks} in {folder}</source>
        <extracomment>musicrec_desktop/genre/report/outside.py</extracomment>
        <translation>{method}, gefragt nach {tracks} in {folder}</translation>
    </message>
    <message>
        <source>Every figure is of this music alone. The error is one standard error, artists taken together.</source>
        <extracomment>musicrec_desktop/genre/report/outside.py</extracomment>
        <translation>Alle Zahlen gelten nur für diese Musik. Der Fehler ist ein Standardfehler, Interpreten zusammengenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n known artist(s)</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>
            <numerusform>%n bekannter Interpret</numerusform>
            <numerusform>%n bekannte Interpreten</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside each bar: tracks, and in brackets how many groups are kept together.</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Neben jedem Balken: die Titel und in Klammern die Zahl der zusammengehaltenen Gruppen.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) (was|were) corrected by hand.</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>
            <numerusform>%n Genre-Angabe wurde von Hand korrigiert.</numerusform>
            <numerusform>%n Genre-Angaben wurden von Hand korrigiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>fold</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Teilmenge</translation>
    </message>
    <message>
        <source>tracks</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Folds</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Teilmengen</translation>
    </message>
    <message>
        <source>method</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>On the same folds. One is put in the place of another only where it is better by more than one standard error. Each figure here is of a method by itself; the macro-F1 at the top is stricter: there the method was chosen anew for each fold, by the other folds alone.</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Mit denselben Teilmengen. Ein Verfahren ersetzt ein anderes nur, wenn es um mehr als einen Standardfehler besser ist. Jede Zahl hier gilt für ein Verfahren allein; der Makro-F1 oben ist strenger: Dort wurde das Verfahren für jede Teilmenge neu gewählt, nur anhand der anderen.</translation>
    </message>
    <message>
        <source>What was tried</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Was ausprobiert wurde</translation>
    </message>
    <message>
        <source>What is taken for what</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>Was wofür gehalten wird</translation>
    </message>
    <message>
        <source>Rows: the label. Columns: the guess.</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>Zeilen: die Angabe. Spalten: die Vermutung.</translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Recall</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Precision: of tracks that are said to be of a genre, how many are. Recall: of those that are, how many are found.</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>Präzision: wie viele der Titel, die einem Genre zugeordnet werden, wirklich dazugehören. Trefferquote: wie viele der dazugehörigen gefunden werden.</translation>
    </message>
    <message>
        <source>Genre by genre</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>Genre für Genre</translation>
    </message>
    <message>
        <source>Whether confidence can be believed</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>Ob man der Sicherheit trauen kann</translation>
    </message>
    <message>
        <source>Training</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Training</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) (is|are) there more than once, and copies stay together.</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>
            <numerusform>%n Titel ist mehrfach da, und Kopien bleiben zusammen.</numerusform>
            <numerusform>%n Titel sind mehrfach da, und Kopien bleiben zusammen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Means over the folds. Full lines: what is learnt from. Dashed: artists that were not heard.</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Mittelwerte über die Teilmengen. Durchgezogene Linien: woraus gelernt wird. Gestrichelt: Interpreten, die nicht gehört wurden.</translation>
    </message>
    <message>
        <source>Mel spectrograms of its surest mistakes; orange is what spoke for the guess, in the network that had not heard the artist.</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Mel-Spektrogramme der sichersten Irrtümer; orange ist, was für die Vermutung sprach, in dem Netz, das den Interpreten nicht gehört hatte.</translation>
    </message>
    <message>
        <source>What the network looked at</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Worauf das Netz achtete</translation>
    </message>
    <message>
        <source>{title}: {genre}, taken for {guess} ({share})</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>{title}: {genre}, für {guess} gehalten ({share})</translation>
    </message>
    <message>
        <source>Bars that reach the dashed line: of guesses made with {example} confidence, {example} are right. Expected calibration error {error}, before calibration {before}; perfect probabilities would show about {by_chance} on so few artists. Below {limit} the answer is “I don’t know”; of the other guesses {known} are right.</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>Balken, die die gestrichelte Linie erreichen: Von Vermutungen mit einer Sicherheit von {example} stimmen {example}. Erwarteter Kalibrierungsfehler {error}, vor der Kalibrierung {before}; vollkommene Wahrscheinlichkeiten kämen bei so wenigen Interpreten auf etwa {by_chance}. Unter {limit} lautet die Antwort „Ich weiß es nicht“; von den übrigen Vermutungen stimmen {known}.</translation>
    </message>
    <message>
        <source>track</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>artist</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>label</source>
        <comment>the genre that a track was given by people</comment>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>guess</source>
        <comment>noun</comment>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>Vermutung</translation>
    </message>
    <message>
        <source>The surest mistakes</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>Die sichersten Irrtümer</translation>
    </message>
    <message>
        <source>Listen: the label may be the one that errs.</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>Hör hinein: Vielleicht irrt die Angabe.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>
            <numerusform>Und noch %n.</numerusform>
            <numerusform>Und noch %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>why</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>warum</translation>
    </message>
    <message>
        <source>Seed {number}.</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Startwert {number}.</translation>
    </message>
    <message>
        <source>About this model</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Über dieses Modell</translation>
    </message>
</context>
<context>
    <name>Genres</name>
    <message>
        <source>Genres</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_words.py</extracomment>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Reading genres…</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_words.py</extracomment>
        <translation>Genres werden gelesen…</translation>
    </message>
    <message>
        <source>Filter genres</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_words.py</extracomment>
        <translation>Genres filtern</translation>
    </message>
    <message>
        <source>No genres yet</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_words.py</extracomment>
        <translation>Noch keine Genres</translation>
    </message>
    <message>
        <source>None of your files has a genre tag. All your music is under Songs.</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_words.py</extracomment>
        <translation>Keine deiner Dateien hat ein Genre-Tag. Deine ganze Musik steht unter „Titel“.</translation>
    </message>
    <message>
        <source>Every word must appear in the name.</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_words.py</extracomment>
        <translation>Jedes Wort muss im Namen vorkommen.</translation>
    </message>
    <message>
        <source>No genre matches “{typed}”</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_words.py</extracomment>
        <translation>Kein Genre passt zu „{typed}“</translation>
    </message>
    <message>
        <source>This track is no longer in the library.</source>
        <extracomment>musicrec_desktop/services/genre/genres.py</extracomment>
        <translation>Dieser Titel ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>There is no genre model “{path}”.</source>
        <extracomment>musicrec_desktop/services/genre/guessing.py</extracomment>
        <translation>Es gibt kein Genre-Modell „{path}“.</translation>
    </message>
    <message>
        <source>“{path}” is silent.</source>
        <extracomment>musicrec_desktop/services/genre/guessing.py</extracomment>
        <translation>„{path}“ ist stumm.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Delete my plays and ratings</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/history_pages.py</extracomment>
        <translation>Meine Wiedergaben und Bewertungen löschen</translation>
    </message>
    <message>
        <source>Everything you played, rated and loved is deleted; playlists stay. Recommendations begin anew.</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/history_pages.py</extracomment>
        <translation>Alles, was du gespielt, bewertet und zum Lieblingstitel gemacht hast, wird gelöscht; Wiedergabelisten bleiben. Die Empfehlungen beginnen von vorn.</translation>
    </message>
    <message>
        <source>Your plays and ratings deleted.</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/history_pages.py</extracomment>
        <translation>Deine Wiedergaben und Bewertungen wurden gelöscht.</translation>
    </message>
    <message>
        <source>Export my data</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/history_pages.py</extracomment>
        <translation>Meine Daten exportieren</translation>
    </message>
    <message>
        <source>Songs</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Album</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Album</translation>
    </message>
    <message>
        <source>Artist</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Genre</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Similar tracks</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Ähnliche Titel</translation>
    </message>
    <message>
        <source>Radio</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Playlist</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Wiedergabeliste</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Suche</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py
----------
musicrec_desktop/gui/panels/history/history_page.py
----------
musicrec_desktop/gui/widgets/tables/history_table_view.py</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Mix</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Mix</translation>
    </message>
    <message>
        <source>Blend</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Gemeinsamer Mix</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Weg</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py
----------
musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>Statistics</source>
        <extracomment>musicrec_desktop/gui/panels/history/history_page.py</extracomment>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Year in review</source>
        <extracomment>musicrec_desktop/gui/panels/history/history_page.py</extracomment>
        <translation>Jahresrückblick</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>musicrec_desktop/gui/panels/history/history_page.py</extracomment>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <extracomment>musicrec_desktop/gui/panels/history/history_page.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Whose plays</source>
        <extracomment>musicrec_desktop/gui/panels/history/history_page.py</extracomment>
        <translation>Wessen Wiedergaben</translation>
    </message>
    <message>
        <source>All time</source>
        <extracomment>musicrec_desktop/gui/panels/history/period_choice.py</extracomment>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>What the statistics are of</comment>
        <extracomment>musicrec_desktop/gui/panels/history/history_page.py</extracomment>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>musicrec_desktop/gui/panels/history/history_page.py</extracomment>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <extracomment>musicrec_desktop/gui/panels/history/period_choice.py</extracomment>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <extracomment>musicrec_desktop/gui/panels/history/period_choice.py</extracomment>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>musicrec_desktop/gui/panels/history/period_choice.py</extracomment>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>musicrec_desktop/gui/panels/history/period_choice.py</extracomment>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Nothing has been played yet</source>
        <extracomment>musicrec_desktop/gui/panels/history/history_page.py</extracomment>
        <translation>Noch nichts gespielt</translation>
    </message>
    <message numerus="yes">
        <source>play(s)</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>
            <numerusform>Wiedergabe</numerusform>
            <numerusform>Wiedergaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>different track(s)</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>
            <numerusform>verschiedener Titel</numerusform>
            <numerusform>verschiedene Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>artist(s)</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>
            <numerusform>Interpret</numerusform>
            <numerusform>Interpreten</numerusform>
        </translation>
    </message>
    <message>
        <source>most in a day</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>die meisten an einem Tag</translation>
    </message>
    <message>
        <source>Nothing is kept of what a guest plays</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>Was ein Gast abspielt, wird nicht aufgehoben</translation>
    </message>
    <message>
        <source>More for this history</source>
        <extracomment>musicrec_desktop/gui/panels/history/history_page.py</extracomment>
        <translation>Mehr zu diesem Verlauf</translation>
    </message>
    <message>
        <source>Export my plays, ratings and playlists…</source>
        <extracomment>musicrec_desktop/gui/panels/history/history_page.py
----------
musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Meine Wiedergaben, Bewertungen und Wiedergabelisten exportieren…</translation>
    </message>
    <message>
        <source>Delete all my plays and ratings…</source>
        <extracomment>musicrec_desktop/gui/panels/history/history_page.py
----------
musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Alle meine Wiedergaben und Bewertungen löschen…</translation>
    </message>
    <message>
        <source>Delete from the history</source>
        <extracomment>musicrec_desktop/gui/panels/history/history_page.py</extracomment>
        <translation>Aus dem Verlauf löschen</translation>
    </message>
    <message>
        <source>Hours by day</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>Stunden pro Tag</translation>
    </message>
    <message>
        <source>Hours by the hour of day</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>Stunden nach Tageszeit</translation>
    </message>
    <message>
        <source>Hours by weekday</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>Stunden nach Wochentag</translation>
    </message>
    <message>
        <source>Share of new tracks</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>Anteil neuer Titel</translation>
    </message>
    <message>
        <source>Most played artists</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>Meistgespielte Interpreten</translation>
    </message>
    <message>
        <source>Most played albums</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>Meistgespielte Alben</translation>
    </message>
    <message>
        <source>Most played tracks</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>Meistgespielte Titel</translation>
    </message>
    <message>
        <source>Most played genres</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>Meistgespielte Genres</translation>
    </message>
    <message>
        <source>Nothing was played in this time</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>In dieser Zeit wurde nichts gespielt</translation>
    </message>
    <message>
        <source>Choose another period, or play something.</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>Wähle einen anderen Zeitraum oder spiele etwas.</translation>
    </message>
    <message>
        <source>Nothing was played in this year</source>
        <extracomment>musicrec_desktop/gui/panels/history/year_view.py</extracomment>
        <translation>In diesem Jahr wurde nichts gespielt</translation>
    </message>
    <message>
        <source>played</source>
        <comment>So much time</comment>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>gespielt</translation>
    </message>
    <message>
        <source>By hour of day</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>Nach Tageszeit</translation>
    </message>
    <message numerus="yes">
        <source>%n entr(y|ies) of the history written to {path}</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/exports.py
----------
musicrec_desktop/gui/wiring/pages/history_pages.py</extracomment>
        <translation>
            <numerusform>%n Eintrag des Verlaufs nach {path} geschrieben</numerusform>
            <numerusform>%n Einträge des Verlaufs nach {path} geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>musicrec_desktop/gui/panels/history/history_page.py</extracomment>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>What you listen to will appear here.</source>
        <extracomment>musicrec_desktop/gui/panels/history/history_page.py</extracomment>
        <translation>Was du hörst, erscheint hier.</translation>
    </message>
    <message>
        <source>A play counts once half of the track, or four minutes of it, were heard.</source>
        <extracomment>musicrec_desktop/gui/panels/history/history_page.py</extracomment>
        <translation>Eine Wiedergabe zählt, sobald die Hälfte des Titels oder vier Minuten davon gehört wurden.</translation>
    </message>
    <message>
        <source>Export or delete your data</source>
        <extracomment>musicrec_desktop/gui/panels/history/history_page.py</extracomment>
        <translation>Deine Daten exportieren oder löschen</translation>
    </message>
    <message>
        <source>By weekday</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>Nach Wochentag</translation>
    </message>
    <message>
        <source>Artists</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>Interpreten</translation>
    </message>
    <message>
        <source>Albums</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Tracks</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Genres</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Listening</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>Hörzeit</translation>
    </message>
    <message>
        <source>New to you, by month</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>Neu für dich, nach Monat</translation>
    </message>
    <message>
        <source>As the window</source>
        <extracomment>musicrec_desktop/gui/panels/history/year_view.py</extracomment>
        <translation>Wie das Fenster</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>Theme</comment>
        <extracomment>musicrec_desktop/gui/panels/history/year_view.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>Theme</comment>
        <extracomment>musicrec_desktop/gui/panels/history/year_view.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Look of the picture</source>
        <extracomment>musicrec_desktop/gui/panels/history/year_view.py</extracomment>
        <translation>Aussehen des Bildes</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>musicrec_desktop/gui/panels/history/year_view.py</extracomment>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <extracomment>musicrec_desktop/gui/panels/history/year_view.py</extracomment>
        <translation>Wähle ein anderes.</translation>
    </message>
    <message>
        <source>{listener}&apos;s year {year} in one picture</source>
        <extracomment>musicrec_desktop/gui/panels/history/year_view.py</extracomment>
        <translation>Das Jahr {year} von {listener} in einem Bild</translation>
    </message>
    <message numerus="yes">
        <source>{month}: {share} new ({new} of %n track(s))</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_plots.py</extracomment>
        <translation>
            <numerusform>{month}: {share} neu ({new} von %n Titel)</numerusform>
            <numerusform>{month}: {share} neu ({new} von %n Titeln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_plots.py</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>{when}: {duration}</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_plots.py</extracomment>
        <translation>{when}: {duration}</translation>
    </message>
    <message>
        <source>{begin}–{end} o’clock</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_plots.py</extracomment>
        <translation>{begin}–{end} Uhr</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_plots.py</extracomment>
        <translation>Woche vom {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n entr(y|ies) deleted.</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/history_pages.py</extracomment>
        <translation>
            <numerusform>%n Eintrag gelöscht.</numerusform>
            <numerusform>%n Einträge gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept of what a guest plays.</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/history_pages.py
----------
musicrec_desktop/services/listeners/history.py</extracomment>
        <translation>Was ein Gast abspielt, wird nicht aufgehoben.</translation>
    </message>
    <message>
        <source>of tracks new to you</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>der Titel neu für dich</translation>
    </message>
    <message>
        <source>a day</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>am Tag</translation>
    </message>
    <message>
        <source>longest streak</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>längste Serie</translation>
    </message>
    <message>
        <source>in a row now</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>in Folge bis jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n too short to count</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>
            <numerusform>%n zu kurz, um zu zählen</numerusform>
            <numerusform>%n zu kurz, um zu zählen</numerusform>
        </translation>
    </message>
    <message>
        <source>The track that plays, or who listens to it, is no longer in the library.</source>
        <extracomment>musicrec_desktop/library/listeners/history.py</extracomment>
        <translation>Der laufende Titel oder wer ihn hört, ist nicht mehr in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>Icons</name>
    <message>
        <source>The icons could not be read.</source>
        <extracomment>musicrec_desktop/gui/look/icon_font.py</extracomment>
        <translation>Die Symbole konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Install the package “QtAwesome” (version 1.4) again.</source>
        <extracomment>musicrec_desktop/gui/look/icon_font.py</extracomment>
        <translation>Installiere das Paket „QtAwesome“ (Version 1.4) neu.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Import</source>
        <comment>Noun</comment>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_files.py
----------
musicrec_desktop/gui/dialogs/import_dialog.py</extracomment>
        <translation>Import</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py
----------
musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>Der Import wurde angehalten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Import from {player}</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py
----------
musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>Import aus {player}</translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>artist</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>album</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>Album</translation>
    </message>
    <message>
        <source>album artist</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>Albuminterpret</translation>
    </message>
    <message>
        <source>genre</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>Genre</translation>
    </message>
    <message>
        <source>composer</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>year</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>track number</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>Titelnummer</translation>
    </message>
    <message>
        <source>disc number</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>CD-Nummer</translation>
    </message>
    <message>
        <source>{tracks} have values of “{name}” now: {changes}.</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py</extracomment>
        <translation>{tracks} haben jetzt Werte aus „{name}“: {changes}.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {found} of %n row(s) belong to tracks here.</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py</extracomment>
        <translation>
            <numerusform>{name}: {found} von %n Zeile gehören zu Titeln hier.</numerusform>
            <numerusform>{name}: {found} von %n Zeilen gehören zu Titeln hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>No music file is written. A backup is made before, and it can be undone.</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py</extracomment>
        <translation>Keine Musikdatei wird geschrieben. Vorher wird eine Sicherung gemacht, und es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>{field}, from “{column}”: {changes}</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py</extracomment>
        <translation>{field}, aus „{column}“: {changes}</translation>
    </message>
    <message>
        <source>nothing new</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py</extracomment>
        <translation>nichts Neues</translation>
    </message>
    <message numerus="yes">
        <source>%n filled in</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py</extracomment>
        <translation>
            <numerusform>%n ergänzt</numerusform>
            <numerusform>%n ergänzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py</extracomment>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported from {name}: {changes}.</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py</extracomment>
        <translation>Importiert aus {name}: {changes}.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py
----------
musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>Es gibt nichts zu importieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n left unchanged</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py</extracomment>
        <translation>
            <numerusform>%n bleibt unverändert</numerusform>
            <numerusform>%n bleiben unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) filled in</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py</extracomment>
        <translation>
            <numerusform>%n Wert ergänzt</numerusform>
            <numerusform>%n Werte ergänzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) replaced</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py</extracomment>
        <translation>
            <numerusform>%n Wert ersetzt</numerusform>
            <numerusform>%n Werte ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the library:</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py</extracomment>
        <translation>Nicht in der Bibliothek:</translation>
    </message>
    <message>
        <source>More than one file or row:</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py</extracomment>
        <translation>Mehr als eine Datei oder Zeile:</translation>
    </message>
    <message numerus="yes">
        <source>{player}: {found} of %n track(s) found in the library.</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>
            <numerusform>{player}: {found} von %n Titel in der Bibliothek gefunden.</numerusform>
            <numerusform>{player}: {found} von %n Titeln in der Bibliothek gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over {changes}?</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>{changes} übernehmen?</translation>
    </message>
    <message>
        <source>Higher counts and ratings that were given here stay. A backup is made before; Settings › Storage brings it back.</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>Höhere Zähler und hier vergebene Bewertungen bleiben. Vorher wird eine Sicherung angelegt; unter Einstellungen › Speicher lässt sie sich zurückholen.</translation>
    </message>
    <message>
        <source>Imported from {player}: {changes}.</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>Aus {player} importiert: {changes}.</translation>
    </message>
    <message numerus="yes">
        <source>{name} imported: {found} of %n track(s) found in the library.</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>
            <numerusform>{name} importiert: {found} von %n Titel in der Bibliothek gefunden.</numerusform>
            <numerusform>{name} importiert: {found} von %n Titeln in der Bibliothek gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Metadata from a table</source>
        <extracomment>musicrec_desktop/gui/dialogs/import_dialog.py</extracomment>
        <translation>Metadaten aus einer Tabelle</translation>
    </message>
    <message>
        <source>A CSV or TSV with a column of paths, file names or numbers, or tracks.csv of the FMA data set. Its titles, artists, genres and years fill in what tracks leave empty: in the library only, no music file is written.</source>
        <extracomment>musicrec_desktop/gui/dialogs/import_dialog.py</extracomment>
        <translation>CSV oder TSV mit einer Spalte aus Pfaden, Dateinamen oder Nummern, oder tracks.csv des FMA-Datensatzes. Titel, Interpreten, Genres und Jahre daraus füllen, was bei den Titeln leer ist: nur in der Bibliothek, keine Musikdatei wird geschrieben.</translation>
    </message>
    <message>
        <source>The library of another player</source>
        <extracomment>musicrec_desktop/gui/dialogs/import_dialog.py</extracomment>
        <translation>Die Bibliothek eines anderen Players</translation>
    </message>
    <message>
        <source>Ratings, play counts and playlists of iTunes and Music (an exported XML), Rhythmbox (rhythmdb.xml), Strawberry and Clementine (*.db), and Quod Libet (songs). Higher counts and ratings that were given here stay.</source>
        <extracomment>musicrec_desktop/gui/dialogs/import_dialog.py</extracomment>
        <translation>Bewertungen, Wiedergabezahlen und Wiedergabelisten von iTunes und Musik (exportiertes XML), Rhythmbox (rhythmdb.xml), Strawberry und Clementine (*.db) und Quod Libet (songs). Höhere Zahlen und Bewertungen, die hier gegeben wurden, bleiben.</translation>
    </message>
    <message>
        <source>A playlist file</source>
        <extracomment>musicrec_desktop/gui/dialogs/import_dialog.py</extracomment>
        <translation>Eine Wiedergabelisten-Datei</translation>
    </message>
    <message>
        <source>A playlist is made of it. Tracks are recognised by their path, by the end of it where folders were moved, and else by artist, title and duration.</source>
        <extracomment>musicrec_desktop/gui/dialogs/import_dialog.py</extracomment>
        <translation>Daraus wird eine Wiedergabeliste gemacht. Titel werden am Pfad erkannt, an dessen Ende, wo Ordner verschoben wurden, und sonst an Interpret, Titel und Dauer.</translation>
    </message>
    <message>
        <source>Ratings and plays in the files’ own tags</source>
        <extracomment>musicrec_desktop/gui/dialogs/import_dialog.py</extracomment>
        <translation>Bewertungen und Wiedergaben aus den Tags der Dateien</translation>
    </message>
    <message>
        <source>What other players have written into the music files themselves, as they were read at the last scan. Higher counts and ratings that were given here stay.</source>
        <extracomment>musicrec_desktop/gui/dialogs/import_dialog.py</extracomment>
        <translation>Was andere Player selbst in die Musikdateien geschrieben haben, wie beim letzten Einlesen gelesen. Höhere Zahlen und Bewertungen, die hier gegeben wurden, bleiben.</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>musicrec_desktop/gui/dialogs/import_dialog.py</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>musicrec_desktop/gui/dialogs/import_dialog.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <extracomment>musicrec_desktop/gui/dialogs/import_dialog.py</extracomment>
        <translation>Datei wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) could not be found</source>
        <extracomment>musicrec_desktop/gui/dialogs/missing_lines.py</extracomment>
        <translation>
            <numerusform>%n Titel wurde nicht gefunden</numerusform>
            <numerusform>%n Titel wurden nicht gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>What is a file appears in the playlist as soon as its folder is scanned.</source>
        <extracomment>musicrec_desktop/gui/dialogs/missing_lines.py</extracomment>
        <translation>Was eine Datei ist, erscheint in der Wiedergabeliste, sobald ihr Ordner eingelesen ist.</translation>
    </message>
    <message>
        <source>As the playlist names it</source>
        <extracomment>musicrec_desktop/gui/dialogs/missing_lines.py</extracomment>
        <translation>Wie die Wiedergabeliste ihn nennt</translation>
    </message>
    <message>
        <source>number of tracks</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>Anzahl der Titel</translation>
    </message>
    <message>
        <source>number of discs</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>Anzahl der CDs</translation>
    </message>
    <message>
        <source>part of a compilation</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>Teil einer Kompilation</translation>
    </message>
    <message>
        <source>title of the disc</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>Titel der CD</translation>
    </message>
    <message>
        <source>title to sort by</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>Titel, nach dem sortiert wird</translation>
    </message>
    <message>
        <source>artist to sort by</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>Interpret, nach dem sortiert wird</translation>
    </message>
    <message>
        <source>album to sort by</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>Album, nach dem sortiert wird</translation>
    </message>
    <message>
        <source>album artist to sort by</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>Albuminterpret, nach dem sortiert wird</translation>
    </message>
    <message>
        <source>composer to sort by</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>Komponist, nach dem sortiert wird</translation>
    </message>
    <message>
        <source>“{path}” does not come from a known player.</source>
        <extracomment>musicrec_desktop/services/exchange/library_import.py</extracomment>
        <translation>„{path}“ stammt von keinem bekannten Player.</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>musicrec_desktop/gui/dialogs/import_dialog.py
----------
musicrec_desktop/gui/widgets/tables/table_columns.py</extracomment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>You are asked before anything is changed.</source>
        <extracomment>musicrec_desktop/gui/dialogs/import_dialog.py</extracomment>
        <translation>Du wirst gefragt, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>Look into it</source>
        <comment>Into the file, before an import</comment>
        <extracomment>musicrec_desktop/gui/dialogs/import_dialog.py</extracomment>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>Verb</comment>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py
----------
musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>{name} imported with %n track(s).</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>
            <numerusform>{name} mit %n Titel importiert.</numerusform>
            <numerusform>{name} mit %n Titeln importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the others</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>Die übrigen anzeigen</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <extracomment>musicrec_desktop/gui/dialogs/missing_lines.py</extracomment>
        <translation>Nicht in der Bibliothek</translation>
    </message>
    <message>
        <source>Replace values that tracks already have</source>
        <extracomment>musicrec_desktop/gui/dialogs/import_dialog.py</extracomment>
        <translation>Werte ersetzen, die Titel schon haben</translation>
    </message>
    <message>
        <source>path of the file</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/table_columns.py</extracomment>
        <translation>Pfad der Datei</translation>
    </message>
    <message>
        <source>name of the file</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/table_columns.py</extracomment>
        <translation>Name der Datei</translation>
    </message>
    <message>
        <source>number, as the file is named</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/table_columns.py</extracomment>
        <translation>Nummer, wie die Datei heißt</translation>
    </message>
    <message>
        <source>Choose the column that says which track a row is about: one of the first three.</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/table_columns.py</extracomment>
        <translation>Wähle die Spalte, die sagt, von welchem Titel eine Zeile handelt: eine der ersten drei.</translation>
    </message>
    <message>
        <source>– not in it –</source>
        <comment>A column</comment>
        <extracomment>musicrec_desktop/gui/widgets/tables/table_columns.py</extracomment>
        <translation>– nicht dabei –</translation>
    </message>
    <message>
        <source>The files’ own tags</source>
        <extracomment>musicrec_desktop/services/exchange/library_import.py</extracomment>
        <translation>Tags der Dateien</translation>
    </message>
    <message>
        <source>A guest keeps no ratings and playlists.</source>
        <extracomment>musicrec_desktop/services/exchange/library_import.py</extracomment>
        <translation>Für einen Gast werden keine Bewertungen und Wiedergabelisten gespeichert.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>{job} {done} of {total}</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>{job} {done} von {total}</translation>
    </message>
    <message>
        <source>{rate} tracks/s</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>{rate} Titel/s</translation>
    </message>
    <message>
        <source>{job}: {done}</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>{job}: {done}</translation>
    </message>
    <message>
        <source>Job</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>failed after {duration}</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>nach {duration} fehlgeschlagen</translation>
    </message>
    <message>
        <source>done in {duration}</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>in {duration} erledigt</translation>
    </message>
    <message>
        <source>stopped after {duration}</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>nach {duration} gestoppt</translation>
    </message>
    <message>
        <source>less than a second</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>weniger als einer Sekunde</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>musicrec_desktop/gui/panels/job_pill.py</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop; what is finished is kept</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>Stoppen; was fertig ist, bleibt erhalten</translation>
    </message>
    <message>
        <source>Try a genre model</source>
        <extracomment>musicrec_desktop/gui/controllers/genre/genre_trial.py</extracomment>
        <translation>Genremodell erproben</translation>
    </message>
    <message>
        <source>Install what the neural network needs</source>
        <extracomment>musicrec_desktop/gui/controllers/genre/genre_packages.py</extracomment>
        <translation>Installieren, was das neuronale Netz braucht</translation>
    </message>
    <message>
        <source>Importing from {player}</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py
----------
musicrec_desktop/gui/controllers/playlists/playlist_files.py
----------
musicrec_desktop/services/exchange/library_import.py</extracomment>
        <translation>Import aus {player}</translation>
    </message>
    <message>
        <source>Looking into {file}</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py</extracomment>
        <translation>{file} wird angesehen</translation>
    </message>
    <message>
        <source>Copying “{name}”</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/sending.py</extracomment>
        <translation>„{name}“ kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Importing %n file(s)</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>
            <numerusform>%n Datei importieren</numerusform>
            <numerusform>%n Dateien importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>{file} importieren</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n song(s) to {folder}</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/sending.py</extracomment>
        <translation>
            <numerusform>%n Titel wird nach {folder} gesendet</numerusform>
            <numerusform>%n Titel werden nach {folder} gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tag_editing.py</extracomment>
        <translation>
            <numerusform>%n Datei geschrieben</numerusform>
            <numerusform>%n Dateien geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be written</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tag_editing.py</extracomment>
        <translation>
            <numerusform>%n Datei ließ sich nicht schreiben</numerusform>
            <numerusform>%n Dateien ließen sich nicht schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume the job</source>
        <extracomment>musicrec_desktop/gui/panels/job_pill.py</extracomment>
        <translation>Aufgabe fortsetzen</translation>
    </message>
    <message>
        <source>the whole machine, but only while nothing plays</source>
        <extracomment>musicrec_desktop/gui/panels/jobs_page.py</extracomment>
        <translation>den ganzen Rechner, aber nur, solange nichts läuft</translation>
    </message>
    <message>
        <source>Nothing is running. New music is looked for at every start.</source>
        <extracomment>musicrec_desktop/gui/panels/jobs_page.py</extracomment>
        <translation>Gerade läuft nichts. Bei jedem Start wird nach neuer Musik gesucht.</translation>
    </message>
    <message>
        <source>While music plays, one process fewer is used</source>
        <extracomment>musicrec_desktop/gui/panels/jobs_page.py</extracomment>
        <translation>Solange Musik läuft, wird ein Prozess weniger genutzt</translation>
    </message>
    <message>
        <source>Try to read them again</source>
        <extracomment>musicrec_desktop/gui/panels/jobs_page.py</extracomment>
        <translation>Noch einmal versuchen, sie zu lesen</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <comment>Steps of a job</comment>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>{rate} je Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>
            <numerusform>%n weg</numerusform>
            <numerusform>%n weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listened to</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>
            <numerusform>%n analysiert</numerusform>
            <numerusform>%n analysiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>
            <numerusform>%n nicht lesbar</numerusform>
            <numerusform>%n nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop; everything stays as it was before</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>Anhalten; alles bleibt, wie es war</translation>
    </message>
    <message>
        <source>Stop the job</source>
        <extracomment>musicrec_desktop/gui/panels/job_pill.py</extracomment>
        <translation>Aufgabe stoppen</translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <extracomment>musicrec_desktop/gui/panels/job_pill.py</extracomment>
        <translation>Alle Aufgaben anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>musicrec_desktop/gui/panels/job_pill.py</extracomment>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>musicrec_desktop/gui/panels/job_pill.py
----------
musicrec_desktop/gui/widgets/job_card.py</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>musicrec_desktop/gui/panels/job_pill.py
----------
musicrec_desktop/gui/widgets/job_card.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause the job</source>
        <extracomment>musicrec_desktop/gui/panels/job_pill.py</extracomment>
        <translation>Aufgabe anhalten</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>musicrec_desktop/gui/panels/job_pill.py
----------
musicrec_desktop/gui/widgets/job_card.py</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Paused at {done} of {total}</source>
        <extracomment>musicrec_desktop/gui/panels/job_pill.py</extracomment>
        <translation>Angehalten bei {done} von {total}</translation>
    </message>
    <message>
        <source>the whole machine</source>
        <extracomment>musicrec_desktop/gui/panels/jobs_page.py</extracomment>
        <translation>den ganzen Rechner</translation>
    </message>
    <message>
        <source>half of the machine</source>
        <extracomment>musicrec_desktop/gui/panels/jobs_page.py</extracomment>
        <translation>den halben Rechner</translation>
    </message>
    <message>
        <source>one core</source>
        <extracomment>musicrec_desktop/gui/panels/jobs_page.py</extracomment>
        <translation>einen Kern</translation>
    </message>
    <message>
        <source>Look for changes now</source>
        <extracomment>musicrec_desktop/gui/panels/jobs_page.py</extracomment>
        <translation>Jetzt nach Änderungen suchen</translation>
    </message>
    <message>
        <source>EARLIER</source>
        <extracomment>musicrec_desktop/gui/panels/jobs_page.py</extracomment>
        <translation>FRÜHER</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>musicrec_desktop/gui/panels/jobs_page.py</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear earlier jobs</source>
        <extracomment>musicrec_desktop/gui/panels/jobs_page.py</extracomment>
        <translation>Frühere Aufgaben entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <extracomment>musicrec_desktop/gui/panels/jobs_page.py</extracomment>
        <translation>
            <numerusform>%n Datei konnte nicht gelesen werden</numerusform>
            <numerusform>%n Dateien konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <extracomment>musicrec_desktop/gui/panels/jobs_page.py</extracomment>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Analysis may use</source>
        <comment>What: a choice follows</comment>
        <extracomment>musicrec_desktop/gui/panels/jobs_page.py</extracomment>
        <translation>Analyse darf nutzen</translation>
    </message>
    <message>
        <source>Show which, and why</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tag_editing.py
----------
musicrec_desktop/gui/panels/jobs_page.py</extracomment>
        <translation>Anzeigen, welche und warum</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>musicrec_desktop/gui/panels/jobs_page.py
----------
musicrec_desktop/gui/widgets/job_card.py</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Progress of {job}</source>
        <extracomment>musicrec_desktop/gui/widgets/job_card.py</extracomment>
        <translation>Fortschritt: {job}</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>musicrec_desktop/gui/widgets/job_card.py
----------
musicrec_desktop/gui/widgets/job_line.py</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop {job}</source>
        <extracomment>musicrec_desktop/gui/widgets/job_card.py</extracomment>
        <translation>Stoppen: {job}</translation>
    </message>
    <message>
        <source>Pause: {job}</source>
        <extracomment>musicrec_desktop/gui/widgets/job_card.py</extracomment>
        <translation>Pause: {job}</translation>
    </message>
    <message>
        <source>Go on: {job}</source>
        <extracomment>musicrec_desktop/gui/widgets/job_card.py</extracomment>
        <translation>Fortsetzen: {job}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>musicrec_desktop/gui/widgets/job_card.py</extracomment>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>Try again: {job}</source>
        <extracomment>musicrec_desktop/gui/widgets/job_card.py</extracomment>
        <translation>Erneut versuchen: {job}</translation>
    </message>
    <message>
        <source>Looking for what could be tidier</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tidying.py
----------
musicrec_desktop/library/tidying/engine.py
----------
musicrec_desktop/services/library/tidying.py</extracomment>
        <translation>Suchen, was sich aufräumen lässt</translation>
    </message>
    <message>
        <source>Comparing tracks</source>
        <extracomment>musicrec_desktop/services/discovery/music_map.py</extracomment>
        <translation>Titel vergleichen</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <extracomment>musicrec_desktop/services/discovery/music_map.py</extracomment>
        <translation>Karte zeichnen</translation>
    </message>
    <message>
        <source>Writing neighbours</source>
        <extracomment>musicrec_desktop/services/exchange/export.py</extracomment>
        <translation>Nachbarn schreiben</translation>
    </message>
    <message>
        <source>Writing features</source>
        <extracomment>musicrec_desktop/services/exchange/export.py
----------
musicrec_desktop/services/exchange/library_export.py</extracomment>
        <translation>Merkmale schreiben</translation>
    </message>
    <message>
        <source>Writing tracks</source>
        <extracomment>musicrec_desktop/services/exchange/library_export.py</extracomment>
        <translation>Titel schreiben</translation>
    </message>
    <message>
        <source>Reading the library of another player</source>
        <extracomment>musicrec_desktop/services/exchange/library_import.py</extracomment>
        <translation>Bibliothek eines anderen Players lesen</translation>
    </message>
    <message>
        <source>Looking for the tracks here</source>
        <extracomment>musicrec_desktop/services/exchange/library_import.py</extracomment>
        <translation>Titel hier suchen</translation>
    </message>
    <message>
        <source>Reading what was heard</source>
        <extracomment>musicrec_desktop/gui/wiring/window_pages.py
----------
musicrec_desktop/services/library/details.py</extracomment>
        <translation>Gehörtes wird gelesen</translation>
    </message>
    <message>
        <source>Moving to the trash</source>
        <extracomment>musicrec_desktop/gui/controllers/library/trashing.py
----------
musicrec_desktop/services/library/trashing.py</extracomment>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message numerus="yes">
        <source>(It is|They are) left out, and looked at again at the next scan.</source>
        <extracomment>musicrec_desktop/gui/panels/jobs_page.py</extracomment>
        <translation>
            <numerusform>Sie bleibt außen vor und wird beim nächsten Einlesen wieder geprüft.</numerusform>
            <numerusform>Sie bleiben außen vor und werden beim nächsten Einlesen wieder geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{rate} times as fast as it plays</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>{rate}-mal so schnell wie die Wiedergabe</translation>
    </message>
    <message numerus="yes">
        <source>stopped after {duration}; %n track(s) done</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>
            <numerusform>angehalten nach {duration}; %n Titel erledigt</numerusform>
            <numerusform>angehalten nach {duration}; %n Titel erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped after {duration}; %n step(s) done</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>
            <numerusform>angehalten nach {duration}; %n Schritt erledigt</numerusform>
            <numerusform>angehalten nach {duration}; %n Schritte erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) came back with (its|their) plays and stars</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>
            <numerusform>%n Lied kam mit seinen Wiedergaben und Sternen zurück</numerusform>
            <numerusform>%n Lieder kamen mit ihren Wiedergaben und Sternen zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing plays</source>
        <extracomment>musicrec_desktop/services/exchange/library_export.py</extracomment>
        <translation>Wiedergaben werden geschrieben</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <extracomment>musicrec_desktop/services/exchange/metadata_import.py</extracomment>
        <translation>Zeilen werden gelesen</translation>
    </message>
    <message>
        <source>Writing chapter marks</source>
        <extracomment>musicrec_desktop/services/exchange/mix_export.py</extracomment>
        <translation>Kapitelmarken schreiben</translation>
    </message>
    <message>
        <source>Measuring “{title}”</source>
        <extracomment>musicrec_desktop/services/exchange/mix_export.py</extracomment>
        <translation>„{title}“ messen</translation>
    </message>
    <message>
        <source>Mixing</source>
        <extracomment>musicrec_desktop/services/exchange/mix_export.py</extracomment>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>Copying</source>
        <extracomment>musicrec_desktop/services/exchange/playlist_copy.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Converting</source>
        <extracomment>musicrec_desktop/services/exchange/playlist_copy.py</extracomment>
        <translation>Umwandeln</translation>
    </message>
    <message>
        <source>Reading playlists</source>
        <extracomment>musicrec_desktop/services/exchange/playlist_exchange.py</extracomment>
        <translation>Wiedergabelisten lesen</translation>
    </message>
    <message>
        <source>Looking for the playlists’ tracks</source>
        <extracomment>musicrec_desktop/services/exchange/playlist_exchange.py</extracomment>
        <translation>Titel der Wiedergabelisten suchen</translation>
    </message>
    <message>
        <source>Writing the playlist</source>
        <extracomment>musicrec_desktop/services/exchange/playlist_exchange.py</extracomment>
        <translation>Wiedergabeliste schreiben</translation>
    </message>
    <message>
        <source>Taking over what was analysed already</source>
        <extracomment>musicrec_desktop/services/genre/folder.py</extracomment>
        <translation>Bereits Analysiertes wird übernommen</translation>
    </message>
    <message>
        <source>Laying out the pictures</source>
        <extracomment>musicrec_desktop/services/genre/network.py</extracomment>
        <translation>Bilder auslegen</translation>
    </message>
    <message>
        <source>Judging the network</source>
        <extracomment>musicrec_desktop/services/genre/network.py
----------
musicrec_desktop/services/genre/training.py</extracomment>
        <translation>Netz prüfen</translation>
    </message>
    <message>
        <source>Looking at what the network saw</source>
        <extracomment>musicrec_desktop/services/genre/network.py</extracomment>
        <translation>Ansehen, worauf das Netz achtete</translation>
    </message>
    <message>
        <source>Drawing mel spectrograms</source>
        <extracomment>musicrec_desktop/services/genre/network.py</extracomment>
        <translation>Mel-Spektrogramme zeichnen</translation>
    </message>
    <message>
        <source>Training the network</source>
        <extracomment>musicrec_desktop/services/genre/network.py</extracomment>
        <translation>Netz trainieren</translation>
    </message>
    <message>
        <source>Looking for the packages</source>
        <extracomment>musicrec_desktop/services/genre/packages.py</extracomment>
        <translation>Pakete werden gesucht</translation>
    </message>
    <message>
        <source>Downloading {file}</source>
        <extracomment>musicrec_desktop/services/genre/packages.py</extracomment>
        <translation>{file} wird heruntergeladen</translation>
    </message>
    <message>
        <source>Looking for {package}</source>
        <extracomment>musicrec_desktop/services/genre/packages.py</extracomment>
        <translation>{package} wird gesucht</translation>
    </message>
    <message>
        <source>Installing the packages</source>
        <extracomment>musicrec_desktop/services/genre/packages.py</extracomment>
        <translation>Pakete werden installiert</translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>musicrec_desktop/services/genre/testing.py</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Testing on artists it has not heard</source>
        <extracomment>musicrec_desktop/services/genre/training.py</extracomment>
        <translation>Mit ungehörten Interpreten testen</translation>
    </message>
    <message>
        <source>Testing within a library</source>
        <extracomment>musicrec_desktop/services/genre/training.py</extracomment>
        <translation>Innerhalb einer Bibliothek testen</translation>
    </message>
    <message>
        <source>Learning from all of it</source>
        <extracomment>musicrec_desktop/services/genre/training.py</extracomment>
        <translation>Aus allem lernen</translation>
    </message>
    <message>
        <source>Composing the demo library</source>
        <extracomment>musicrec_desktop/services/library/demo.py</extracomment>
        <translation>Demobibliothek komponieren</translation>
    </message>
    <message>
        <source>Counting</source>
        <extracomment>musicrec_desktop/gui/controllers/library/report.py
----------
musicrec_desktop/services/library/report.py</extracomment>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Measuring the index</source>
        <extracomment>musicrec_desktop/services/library/report.py</extracomment>
        <translation>Index messen</translation>
    </message>
    <message>
        <source>Measuring the speed</source>
        <extracomment>musicrec_desktop/services/library/report.py</extracomment>
        <translation>Geschwindigkeit messen</translation>
    </message>
    <message>
        <source>Comparing neighbours</source>
        <extracomment>musicrec_desktop/services/library/report.py</extracomment>
        <translation>Nachbarn vergleichen</translation>
    </message>
    <message>
        <source>Writing tags</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tag_editing.py
----------
musicrec_desktop/services/library/tag_editing.py</extracomment>
        <translation>Tags schreiben</translation>
    </message>
    <message>
        <source>Learn genres</source>
        <extracomment>musicrec_desktop/gui/controllers/genre/genres.py</extracomment>
        <translation>Genres lernen</translation>
    </message>
    <message>
        <source>Guess genres</source>
        <extracomment>musicrec_desktop/gui/controllers/genre/genre_guesses.py</extracomment>
        <translation>Genres vermuten</translation>
    </message>
    <message>
        <source>Look at labelled music</source>
        <extracomment>musicrec_desktop/gui/controllers/genre/genres.py</extracomment>
        <translation>Musik mit Genre-Angabe ansehen</translation>
    </message>
    <message>
        <source>Predicting genres</source>
        <extracomment>musicrec_desktop/gui/controllers/genre/genre_guesses.py
----------
musicrec_desktop/services/genre/genres.py
----------
musicrec_desktop/services/genre/testing.py</extracomment>
        <translation>Genres vermuten</translation>
    </message>
    <message>
        <source>Looking through your music</source>
        <extracomment>musicrec_desktop/gui/controllers/library/library.py</extracomment>
        <translation>Deine Musik durchsehen</translation>
    </message>
    <message>
        <source>Library report</source>
        <extracomment>musicrec_desktop/gui/controllers/library/report.py</extracomment>
        <translation>Bibliotheksbericht</translation>
    </message>
    <message>
        <source>Exporting {file}</source>
        <extracomment>musicrec_desktop/gui/controllers/discovery/mix_export.py
----------
musicrec_desktop/gui/controllers/exchange/exports.py
----------
musicrec_desktop/gui/controllers/playlists/playlist_export.py</extracomment>
        <translation>{file} exportieren</translation>
    </message>
    <message>
        <source>Drawing the music map</source>
        <extracomment>musicrec_desktop/gui/controllers/discovery/music_map.py</extracomment>
        <translation>Musikkarte zeichnen</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tidying.py</extracomment>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Moving files</source>
        <extracomment>musicrec_desktop/services/library/tag_editing.py</extracomment>
        <translation>Dateien verschieben</translation>
    </message>
    <message>
        <source>Undoing</source>
        <extracomment>musicrec_desktop/services/library/tag_editing.py
----------
musicrec_desktop/services/library/tidying.py</extracomment>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Redoing</source>
        <extracomment>musicrec_desktop/services/library/tag_editing.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <extracomment>musicrec_desktop/services/library/tidy_job.py</extracomment>
        <translation>Bibliothek lesen</translation>
    </message>
    <message>
        <source>Tidying up</source>
        <extracomment>musicrec_desktop/services/library/tidying.py</extracomment>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Recognising files</source>
        <extracomment>musicrec_desktop/services/listening/following.py</extracomment>
        <translation>Dateien wiedererkennen</translation>
    </message>
    <message>
        <source>Waiting for another program that works in the library</source>
        <extracomment>musicrec_desktop/services/listening/lock_waiting.py</extracomment>
        <translation>Wartet auf ein anderes Programm, das in der Bibliothek arbeitet</translation>
    </message>
    <message>
        <source>Looking for music</source>
        <extracomment>musicrec_desktop/services/listening/looking.py</extracomment>
        <translation>Musik suchen</translation>
    </message>
    <message>
        <source>Measuring loudness</source>
        <extracomment>musicrec_desktop/gui/controllers/library/library.py
----------
musicrec_desktop/services/listening/loudness_job.py</extracomment>
        <translation>Lautheit messen</translation>
    </message>
    <message>
        <source>Reading tags</source>
        <extracomment>musicrec_desktop/services/listening/tag_reading.py</extracomment>
        <translation>Tags lesen</translation>
    </message>
    <message>
        <source>Analysing</source>
        <extracomment>musicrec_desktop/services/genre/second_hearing.py
----------
musicrec_desktop/services/listening/scanning.py</extracomment>
        <translation>Analysieren</translation>
    </message>
    <message>
        <source>Learning what sounds alike</source>
        <extracomment>musicrec_desktop/services/genre/training.py
----------
musicrec_desktop/services/listening/scanning.py</extracomment>
        <translation>Lernen, was ähnlich klingt</translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <extracomment>musicrec_desktop/gui/controllers/library/duplicates.py
----------
musicrec_desktop/services/similarity/duplicates.py</extracomment>
        <translation>Kopien suchen</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Play or pause</source>
        <extracomment>musicrec_desktop/gui/input/action_book.py</extracomment>
        <translation>Wiedergabe oder Pause</translation>
    </message>
    <message>
        <source>Seek 5 seconds back</source>
        <extracomment>musicrec_desktop/gui/input/action_book.py</extracomment>
        <translation>5 Sekunden zurückspringen</translation>
    </message>
    <message>
        <source>Seek 5 seconds forward</source>
        <extracomment>musicrec_desktop/gui/input/action_book.py</extracomment>
        <translation>5 Sekunden vorspringen</translation>
    </message>
    <message>
        <source>Play what is selected</source>
        <extracomment>musicrec_desktop/gui/input/action_book.py</extracomment>
        <translation>Auswahl abspielen</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <extracomment>musicrec_desktop/gui/input/action_book.py</extracomment>
        <translation>Zum nächsten Teil des Fensters</translation>
    </message>
    <message>
        <source>Go up in a list</source>
        <extracomment>musicrec_desktop/gui/input/action_book.py</extracomment>
        <translation>In einer Liste nach oben</translation>
    </message>
    <message>
        <source>Go down in a list</source>
        <extracomment>musicrec_desktop/gui/input/action_book.py</extracomment>
        <translation>In einer Liste nach unten</translation>
    </message>
    <message>
        <source>Go to the first row</source>
        <extracomment>musicrec_desktop/gui/input/action_book.py</extracomment>
        <translation>Zur ersten Zeile</translation>
    </message>
    <message>
        <source>Go to the last row</source>
        <extracomment>musicrec_desktop/gui/input/action_book.py</extracomment>
        <translation>Zur letzten Zeile</translation>
    </message>
    <message>
        <source>Open the menu of what is selected</source>
        <extracomment>musicrec_desktop/gui/input/action_book.py
----------
musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Menü der Auswahl öffnen</translation>
    </message>
    <message>
        <source>Remove what is selected from the list</source>
        <extracomment>musicrec_desktop/gui/input/action_book.py</extracomment>
        <translation>Ausgewähltes aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Select everything in the list</source>
        <extracomment>musicrec_desktop/gui/input/action_book.py</extracomment>
        <translation>Alles in der Liste auswählen</translation>
    </message>
    <message>
        <source>Playing</source>
        <extracomment>musicrec_desktop/gui/input/action_book.py</extracomment>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Leave the search or a filter, once more: clear it; close a dialog</source>
        <extracomment>musicrec_desktop/gui/input/action_book.py</extracomment>
        <translation>Suche oder Filter verlassen, noch einmal: leeren; ein Fenster schließen</translation>
    </message>
    <message>
        <source>The selected songs</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Ausgewählte Titel</translation>
    </message>
    <message>
        <source>Going places</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Next track</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Nächster Titel</translation>
    </message>
    <message>
        <source>Previous track</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Vorheriger Titel</translation>
    </message>
    <message>
        <source>Next album</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Nächstes Album</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Zufallswiedergabe</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Stop after this track</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Nach diesem Titel anhalten</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Quieter</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Equaliser</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Equalizer</translation>
    </message>
    <message>
        <source>Find similar</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Ähnliche finden</translation>
    </message>
    <message>
        <source>Start radio</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Radio starten</translation>
    </message>
    <message>
        <source>Play next</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Als Nächstes abspielen</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>An die Warteschlange anhängen</translation>
    </message>
    <message>
        <source>Add to playlist</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Zur Wiedergabeliste hinzufügen</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Tags bearbeiten</translation>
    </message>
    <message>
        <source>Tag tools</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Tag-Werkzeuge</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Open with…</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Öffnen mit…</translation>
    </message>
    <message>
        <source>Send to a folder…</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>An einen Ordner senden…</translation>
    </message>
    <message>
        <source>Copy paths</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Pfade kopieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>New tab</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Neuer Tab</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>Reopen closed tab</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Geschlossenen Tab wieder öffnen</translation>
    </message>
    <message>
        <source>Next tab</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Nächster Tab</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Vorheriger Tab</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Go to the playing song</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Zum laufenden Titel</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>For you</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Für dich</translation>
    </message>
    <message>
        <source>Songs</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Albums</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Artists</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Interpreten</translation>
    </message>
    <message>
        <source>Genres</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Folders</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Music map</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Musikkarte</translation>
    </message>
    <message>
        <source>Now playing</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Aktueller Titel</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Jobs</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Learn genres</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Genres lernen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Library report</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Bericht zur Bibliothek</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Add a music folder…</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Musikordner hinzufügen</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Nach Änderungen suchen</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Neue Wiedergabeliste</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Library menu</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Menü der Bibliothek</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Spalten und Sortierung</translation>
    </message>
    <message>
        <source>Column browser: show or hide</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Spaltenbrowser ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Songs grouped by album: on or off</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Titel nach Album gruppieren: ein oder aus</translation>
    </message>
    <message>
        <source>Similar tracks: show or hide</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Ähnliche Titel: ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Up next: show or hide</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Als Nächstes: ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Spectrogram: whole, ribbon or hidden</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Spektrogramm: ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Now playing: sound, or cover and lyrics</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Läuft gerade: Klang oder Cover und Liedtext</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Dunkel oder hell</translation>
    </message>
    <message>
        <source>Mini player</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Mini-Player</translation>
    </message>
    <message>
        <source>Full screen: on or off</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Vollbild: ein oder aus</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About MusicRec Desktop…</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Über MusicRec Desktop…</translation>
    </message>
    <message>
        <source>Column browser: narrow the songs by genre, artist, album…</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Spaltenbrowser: eingrenzen nach Genre, Interpret, Album…</translation>
    </message>
    <message>
        <source>Group the songs by album, with covers</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Titel nach Album gruppieren, mit Covern</translation>
    </message>
    <message>
        <source>Undo, import, export and more</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Rückgängig, Import, Export und mehr</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>musicrec_desktop/gui/mini_player.py
----------
musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Columns, and what the songs are sorted by</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Spalten und wonach die Titel sortiert sind</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Vorheriger</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Warteschlange anzeigen</translation>
    </message>
    <message>
        <source>Add a music folder to the library</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Einen Musikordner zur Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>Look for changes: read what is new in your folders</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Nach Änderungen suchen: einlesen, was in deinen Ordnern neu ist</translation>
    </message>
</context>
<context>
    <name>Keyboard shortcuts</name>
    <message>
        <source>Fixed keys, the same everywhere</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Feste Tasten, überall gleich</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Nothing is called “{words}”.</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Nichts heißt „{words}“.</translation>
    </message>
    <message>
        <source>Choose an action to change its keys.</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Wähle eine Aktion, um ihre Tasten zu ändern.</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Diese Tasten lassen sich nicht ändern.</translation>
    </message>
    <message>
        <source>{keys} always means “{action}”. Choose other keys.</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>{keys} bedeutet immer „{action}“. Wähle andere Tasten.</translation>
    </message>
    <message>
        <source>{keys} is taken by “{action}”, which would lose it.</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>{keys} gehört zu „{action}“; diese Aktion würde es verlieren.</translation>
    </message>
    <message>
        <source>Take over</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Neu zuweisen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New keys</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Übliche Tasten</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>Verb: give an action these keys</comment>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Usually without keys</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Üblicherweise ohne Tasten</translation>
    </message>
    <message>
        <source>Usually {keys}</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Üblicherweise {keys}</translation>
    </message>
</context>
<context>
    <name>Learn genres</name>
    <message>
        <source>The genre network needs libraries that are not installed: {names}.</source>
        <extracomment>musicrec_desktop/genre/cnn/process.py</extracomment>
        <translation>Das Genre-Netz braucht Bibliotheken, die nicht installiert sind: {names}.</translation>
    </message>
    <message>
        <source>The genre network is not trained yet.</source>
        <extracomment>musicrec_desktop/genre/cnn/process.py</extracomment>
        <translation>Das Genre-Netz ist noch nicht trainiert.</translation>
    </message>
    <message>
        <source>The process that trains the genre network has died; memory may have run out.</source>
        <extracomment>musicrec_desktop/genre/cnn/process.py</extracomment>
        <translation>Der Prozess, der das Genre-Netz trainiert, ist abgestürzt; vielleicht ging der Speicher aus.</translation>
    </message>
    <message>
        <source>All tracks are by one artist, or copies of each other: nothing is left to test on.</source>
        <extracomment>musicrec_desktop/genre/folds.py</extracomment>
        <translation>Alle Titel sind von einem Interpreten oder Kopien voneinander: Zum Testen bleibt nichts übrig.</translation>
    </message>
    <message>
        <source>All tracks in “{folder}” are of one genre, “{genre}”.</source>
        <extracomment>musicrec_desktop/genre/not_trainable.py</extracomment>
        <translation>Alle Titel in „{folder}“ gehören zu einem Genre, „{genre}“.</translation>
    </message>
    <message>
        <source>All tracks of the library are of one genre, “{genre}”.</source>
        <extracomment>musicrec_desktop/genre/not_trainable.py</extracomment>
        <translation>Alle Titel der Bibliothek gehören zu einem Genre, „{genre}“.</translation>
    </message>
    <message>
        <source>No track in “{folder}” that could be heard has a genre.</source>
        <extracomment>musicrec_desktop/genre/not_trainable.py</extracomment>
        <translation>Kein Titel in „{folder}“, der angehört werden konnte, hat ein Genre.</translation>
    </message>
    <message>
        <source>No track of the library that could be heard has a genre.</source>
        <extracomment>musicrec_desktop/genre/not_trainable.py</extracomment>
        <translation>Kein Titel der Bibliothek, der angehört werden konnte, hat ein Genre.</translation>
    </message>
    <message numerus="yes">
        <source>only %n genre(s) (has|have) enough of them ({small})</source>
        <extracomment>musicrec_desktop/genre/not_trainable.py</extracomment>
        <translation>
            <numerusform>nur %n Genre hat genug davon ({small})</numerusform>
            <numerusform>nur %n Genres haben genug davon ({small})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %n genre(s) (has|have) enough of them</source>
        <extracomment>musicrec_desktop/genre/not_trainable.py</extracomment>
        <translation>
            <numerusform>nur %n Genre hat genug davon</numerusform>
            <numerusform>nur %n Genres haben genug davon</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few tracks in “{folder}” to learn genres from: {enough}.</source>
        <comment>enough: “only 1 genre has enough of them (Jazz: 3)”</comment>
        <extracomment>musicrec_desktop/genre/not_trainable.py</extracomment>
        <translation>Zu wenige Titel in „{folder}“, um Genres zu lernen: {enough}.</translation>
    </message>
    <message>
        <source>Too few tracks of the library to learn genres from: {enough}.</source>
        <comment>enough: “only 1 genre has enough of them (Jazz: 3)”</comment>
        <extracomment>musicrec_desktop/genre/not_trainable.py</extracomment>
        <translation>Zu wenige Titel in der Bibliothek, um Genres zu lernen: {enough}.</translation>
    </message>
    <message>
        <source>“{file}” could not be written: {reason}.</source>
        <extracomment>musicrec_desktop/gui/controllers/genre/genres.py</extracomment>
        <translation>„{file}“ konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <extracomment>musicrec_desktop/gui/controllers/genre/genres.py
----------
musicrec_desktop/gui/wiring/pages/genre_saving.py</extracomment>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>No genres were learnt yet.</source>
        <extracomment>musicrec_desktop/gui/controllers/genre/genre_guesses.py</extracomment>
        <translation>Es wurden noch keine Genres gelernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n genre(s) kept, to be learnt from at the next training.</source>
        <extracomment>musicrec_desktop/gui/controllers/genre/genre_guesses.py</extracomment>
        <translation>
            <numerusform>%n Genre gemerkt; beim nächsten Training wird daraus gelernt.</numerusform>
            <numerusform>%n Genres gemerkt; beim nächsten Training wird daraus gelernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this model?</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/genre_pages.py</extracomment>
        <translation>Dieses Modell löschen?</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/genre_saving.py</extracomment>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save the plots into a folder</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/genre_saving.py</extracomment>
        <translation>Diagramme in einem Ordner speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved in {folder}</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/genre_saving.py</extracomment>
        <translation>
            <numerusform>%n Bild in {folder} gespeichert</numerusform>
            <numerusform>%n Bilder in {folder} gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the folder</comment>
        <extracomment>musicrec_desktop/gui/wiring/pages/genre_saving.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The pictures could not be written into {folder}.</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/genre_saving.py</extracomment>
        <translation>Die Bilder konnten nicht in {folder} geschrieben werden.</translation>
    </message>
    <message>
        <source>“{model}” ({method}) and what it has guessed will be deleted.</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/genre_pages.py</extracomment>
        <translation>„{model}“ ({method}) und alles, was es vermutet hat, wird gelöscht.</translation>
    </message>
    <message>
        <source>Keep the model, guess the library</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/steps.py</extracomment>
        <translation>Das Modell behalten und für die Bibliothek vermuten</translation>
    </message>
    <message>
        <source>Precision: how many that are said to be of a genre are</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Genauigkeit: wie viele von denen, die zu einem Genre gezählt werden, dazugehören</translation>
    </message>
    <message>
        <source>{title}: “{genre}”, taken for “{guess}” ({percent})</source>
        <extracomment>musicrec_desktop/gui/widgets/plots/attention_view.py</extracomment>
        <translation>{title}: „{genre}“, für „{guess}“ gehalten ({percent})</translation>
    </message>
    <message>
        <source>Whether confidence can be believed</source>
        <extracomment>musicrec_desktop/gui/widgets/plots/reliability_plot.py</extracomment>
        <translation>Ob der Zuversicht zu trauen ist</translation>
    </message>
    <message>
        <source>“I don’t know”</source>
        <extracomment>musicrec_desktop/gui/widgets/plots/reliability_plot.py
----------
musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>„Ich weiß es nicht“</translation>
    </message>
    <message>
        <source>It is the one in use: the next best takes its place, where there is one.</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/genre_pages.py</extracomment>
        <translation>Es ist das Modell in Gebrauch: Das nächstbeste tritt an seine Stelle, falls es eines gibt.</translation>
    </message>
    <message>
        <source>Your files and their tags stay as they are.</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/genre_pages.py</extracomment>
        <translation>Deine Dateien und ihre Tags bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Classical model</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Klassisches Modell</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Netz</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) you corrected by hand.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>
            <numerusform>%n Genre-Angabe von dir von Hand korrigiert.</numerusform>
            <numerusform>%n Genre-Angaben von dir von Hand korrigiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No artist is used for both learning and testing, so the score shows how well unheard music is recognised.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Alle Interpreten sind bekannt: Getestet wird nie mit jemandem, aus dessen Musik gelernt wird. So sagt der Wert, wie gut nie gehörte Musik erkannt wird.</translation>
    </message>
    <message>
        <source>Combined as “Other” because they are small: {genres}.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Als „Other“ zusammengefasst, weil sie klein sind: {genres}.</translation>
    </message>
    <message>
        <source>Left out, because even together they are too few to be “Other”: {genres}.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Ausgelassen, weil sie auch zusammen zu wenige sind, um „Andere“ zu sein: {genres}.</translation>
    </message>
    <message>
        <source>Left out because they are small: {genres}.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Ausgelassen, weil sie klein sind: {genres}.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) left out</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>
            <numerusform>%n Titel ausgelassen</numerusform>
            <numerusform>%n Titel ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that could not be read</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>
            <numerusform>%n Datei, die nicht gelesen werden konnte</numerusform>
            <numerusform>%n Dateien, die nicht gelesen werden konnten</numerusform>
        </translation>
    </message>
    <message>
        <source>learning from everything</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>aus allem lernen</translation>
    </message>
    <message>
        <source>test {number}</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Test {number}</translation>
    </message>
    <message>
        <source>Network, {where}, epoch {epoch} of at most {epochs}: {share} right of what it learns</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Netz, {where}, Epoche {epoch} von höchstens {epochs}: {share} richtig bei dem, woraus es lernt</translation>
    </message>
    <message>
        <source>Network, {where}, epoch {epoch} of at most {epochs}: {share} right of what it learns, {others} of others</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Netz, {where}, Epoche {epoch} von höchstens {epochs}: {share} richtig bei dem, woraus es lernt, {others} bei anderem</translation>
    </message>
    <message>
        <source>The network takes about {usual}, at most {most}, by how long it took here before.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Das Netz braucht etwa {usual}, höchstens {most}; so lange hat es hier zuvor gedauert.</translation>
    </message>
    <message>
        <source>The network takes about {usual}, at most {most}, by what was measured on two cores that did nothing else. After its first steps it says how long it takes here.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Das Netz braucht etwa {usual}, höchstens {most}; so wurde es auf zwei Prozessorkernen gemessen, die sonst nichts taten. Nach den ersten Schritten steht da, wie lange es hier dauert.</translation>
    </message>
    <message>
        <source>right (± {error})</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>richtig (± {error})</translation>
    </message>
    <message>
        <source>Of tracks by artists it had not heard. The error is one standard error, the tracks of an artist taken together.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Bei Titeln von Interpreten, die es nicht gehört hatte. Der Fehler ist ein Standardfehler, die Titel eines Interpreten zusammengenommen.</translation>
    </message>
    <message numerus="yes">
        <source>All %n labelled track(s) in “{folder}” (is|are) silent.</source>
        <extracomment>musicrec_desktop/genre/not_trainable.py</extracomment>
        <translation>
            <numerusform>Der %n mit Genre versehene Titel in „{folder}“ ist still.</numerusform>
            <numerusform>Alle %n mit Genre versehenen Titel in „{folder}“ sind still.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n labelled track(s) of the library (is|are) silent.</source>
        <extracomment>musicrec_desktop/genre/not_trainable.py</extracomment>
        <translation>
            <numerusform>Der %n mit Genre versehene Titel der Bibliothek ist still.</numerusform>
            <numerusform>Alle %n mit Genre versehenen Titel der Bibliothek sind still.</numerusform>
        </translation>
    </message>
    <message>
        <source>no genre has enough of them ({small})</source>
        <extracomment>musicrec_desktop/genre/not_trainable.py</extracomment>
        <translation>kein Genre hat genug davon ({small})</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the report</comment>
        <extracomment>musicrec_desktop/gui/wiring/pages/genre_saving.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Of the tracks of this music. The error is one standard error, the tracks of an artist taken together.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Der Titel dieser Musik. Der Fehler ist ein Standardfehler, die Titel eines Interpreten zusammengenommen.</translation>
    </message>
    <message>
        <source>macro-F1</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Makro-F1</translation>
    </message>
    <message>
        <source>Precision and recall in one figure, every genre counted alike. The better model is chosen by it.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Präzision und Trefferquote in einer Zahl, jedes Genre zählt gleich. Danach wird das bessere Modell gewählt.</translation>
    </message>
    <message>
        <source>right in a library</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>richtig in einer Bibliothek</translation>
    </message>
    <message>
        <source>When the unlabelled tracks were heard together with the labelled ones, as those of your library are.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Wenn die Titel ohne Genre-Angabe zusammen mit denen mit Angabe gehört wurden, wie in deiner Bibliothek.</translation>
    </message>
    <message>
        <source>right with the album</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>richtig mit dem Album</translation>
    </message>
    <message>
        <source>When tracks of one album were guessed together, as they are in your library.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Wenn Titel eines Albums zusammen vermutet werden, wie in deiner Bibliothek.</translation>
    </message>
    <message>
        <source>calibration error</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Kalibrierungsfehler</translation>
    </message>
    <message>
        <source>By how much confidence and truth differ on average; perfect confidence would show about {share} on so few artists.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Um wie viel Sicherheit und Wahrheit im Mittel auseinanderliegen; perfekte Sicherheit ergäbe bei so wenigen Interpreten etwa {share}.</translation>
    </message>
    <message>
        <source>Guesses of less than {limit} confidence are not made. Of the others, {share} are right.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Vermutungen mit weniger als {limit} Sicherheit werden nicht geäußert. Von den übrigen stimmen {share}.</translation>
    </message>
    <message>
        <source>Your library is still being analysed: this looks again when that is done.</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/genre_pages.py</extracomment>
        <translation>Deine Bibliothek wird noch analysiert: Danach wird hier neu nachgesehen.</translation>
    </message>
    <message>
        <source>This may be mere chance: let it learn from more tracks, or from genres that differ more.</source>
        <extracomment>musicrec_desktop/gui/words/genre_verdict.py</extracomment>
        <translation>Das kann bloßer Zufall sein: Lass es aus mehr Titeln lernen oder aus Genres, die sich stärker unterscheiden.</translation>
    </message>
    <message>
        <source>{method} is used: by itself its macro-F1 is {share}, that of {other} {other_share}, on the same tests.</source>
        <extracomment>musicrec_desktop/gui/words/genre_verdict.py</extracomment>
        <translation>Verwendet wird {method}: Für sich genommen beträgt der Makro-F1 {share}, der von {other} {other_share}, mit denselben Tests.</translation>
    </message>
    <message>
        <source>A method is only replaced by one that is better by more than one standard error.</source>
        <extracomment>musicrec_desktop/gui/words/genre_verdict.py</extracomment>
        <translation>Ein Verfahren wird nur durch eines ersetzt, das um mehr als einen Standardfehler besser ist.</translation>
    </message>
    <message>
        <source>The {share} above are the stricter figure: there the method was chosen anew for each test, by the other tests alone.</source>
        <extracomment>musicrec_desktop/gui/words/genre_verdict.py</extracomment>
        <translation>Die {share} oben sind die strengere Zahl: Dort wurde das Verfahren für jeden Test neu gewählt, nur anhand der anderen Tests.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) (holds|hold) a recording that is there more than once; copies stay on one side of a test.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>
            <numerusform>%n Titel enthält eine Aufnahme, die mehrfach da ist; Kopien bleiben auf einer Seite eines Tests.</numerusform>
            <numerusform>%n Titel enthalten eine Aufnahme, die mehrfach da ist; Kopien bleiben auf einer Seite eines Tests.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was not analysed yet will be, before it is learnt from.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Was noch nicht analysiert ist, wird es, bevor daraus gelernt wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {tracks} (was|were) recognised</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>
            <numerusform>%n von {tracks} wurde erkannt</numerusform>
            <numerusform>%n von {tracks} wurden erkannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken for anything else.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Nichts wurde für etwas anderes gehalten.</translation>
    </message>
    <message>
        <source>Most often: {mistake}.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Am häufigsten: {mistake}.</translation>
    </message>
    <message numerus="yes">
        <source>%n guess(es) with {low} to {high} confidence: {share} right</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>
            <numerusform>%n Vermutung mit {low} bis {high} Sicherheit: {share} richtig</numerusform>
            <numerusform>%n Vermutungen mit {low} bis {high} Sicherheit: {share} richtig</numerusform>
        </translation>
    </message>
    <message>
        <source>In the test, nothing would have been guessed.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Im Test wäre nichts vermutet worden.</translation>
    </message>
    <message>
        <source>In the test, about {guessed} of the tracks would have got a guess, and {right} of these would have been right.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Im Test hätten etwa {guessed} der Titel eine Vermutung bekommen, und davon wären {right} richtig gewesen.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>
            <numerusform>{names} und noch %n</numerusform>
            <numerusform>{names} und noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{genre}: %n track(s) of {groups}</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/bars.py</extracomment>
        <translation>
            <numerusform>{genre}: %n Titel von {groups}</numerusform>
            <numerusform>{genre}: %n Titel von {groups}</numerusform>
        </translation>
    </message>
    <message>
        <source>Install the packages?</source>
        <extracomment>musicrec_desktop/gui/controllers/genre/genre_packages.py</extracomment>
        <translation>Pakete installieren?</translation>
    </message>
    <message>
        <source>{packages} and what they need are downloaded from the Python package index, about {size} MB, and installed in {folder}. Nothing that is there is replaced, and you can go on listening.</source>
        <extracomment>musicrec_desktop/gui/controllers/genre/genre_packages.py</extracomment>
        <translation>{packages} und was sie brauchen werden vom Python Package Index heruntergeladen, etwa {size} MB, und in {folder} installiert. Nichts, was dort ist, wird ersetzt, und du kannst weiter Musik hören.</translation>
    </message>
    <message>
        <source>Start the program again: then it can train a network.</source>
        <extracomment>musicrec_desktop/gui/controllers/genre/genre_packages.py</extracomment>
        <translation>Starte das Programm neu: Dann kann es ein Netz trainieren.</translation>
    </message>
    <message>
        <source>The neural network can be trained now.</source>
        <extracomment>musicrec_desktop/gui/controllers/genre/genre_packages.py</extracomment>
        <translation>Das neuronale Netz kann jetzt trainiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>{genre}: %n track(s), which (is|are) too few</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/bars.py</extracomment>
        <translation>
            <numerusform>{genre}: %n Titel, das ist zu wenig</numerusform>
            <numerusform>{genre}: %n Titel, das sind zu wenige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more genre(s)</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/bars.py</extracomment>
        <translation>
            <numerusform>%n weiteres Genre</numerusform>
            <numerusform>%n weitere Genres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{genre}: %n track(s)</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/bars.py</extracomment>
        <translation>
            <numerusform>{genre}: %n Titel</numerusform>
            <numerusform>{genre}: %n Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{genre}: %n track(s), {missing} more needed</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/bars.py</extracomment>
        <translation>
            <numerusform>{genre}: %n Titel, {missing} fehlen noch</numerusform>
            <numerusform>{genre}: %n Titel, {missing} fehlen noch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{genre}: %n track(s) of {groups}, made of {genres}</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/bars.py</extracomment>
        <translation>
            <numerusform>{genre}: %n Titel von {groups}, zusammengefasst aus {genres}</numerusform>
            <numerusform>{genre}: %n Titel von {groups}, zusammengefasst aus {genres}</numerusform>
        </translation>
    </message>
    <message>
        <source>{method}: macro-F1 {score}, {share} right, on the same tests</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/bars.py</extracomment>
        <translation>{method}: Makro-F1 {score}, {share} richtig, mit denselben Tests</translation>
    </message>
    <message>
        <source>{share} right</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/bars.py</extracomment>
        <translation>{share} richtig</translation>
    </message>
    <message numerus="yes">
        <source>{method}: {share} of %n track(s) right, macro-F1 {score}</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/bars.py</extracomment>
        <translation>
            <numerusform>{method}: {share} von %n Titel richtig, Makro-F1 {score}</numerusform>
            <numerusform>{method}: {share} von %n Titeln richtig, Makro-F1 {score}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be learnt from this yet</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/found.py</extracomment>
        <translation>Daraus lässt sich noch nichts lernen</translation>
    </message>
    <message numerus="yes">
        <source>Use genres with at least %n track(s)</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/found.py</extracomment>
        <translation>
            <numerusform>%n Titel genügt für ein Genre</numerusform>
            <numerusform>%n Titel genügen für ein Genre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No genre has %n track(s) yet; two such genres are needed.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/found.py</extracomment>
        <translation>
            <numerusform>Noch kein Genre hat %n Titel; zwei müssen so viele haben.</numerusform>
            <numerusform>Noch kein Genre hat %n Titel; zwei müssen so viele haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only one genre has %n track(s) yet; two are needed.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/found.py</extracomment>
        <translation>
            <numerusform>Erst ein Genre hat %n Titel; es braucht zwei.</numerusform>
            <numerusform>Erst ein Genre hat %n Titel; es braucht zwei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listening takes about %n minute(s), the first time only; testing and learning some more.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/found.py</extracomment>
        <translation>
            <numerusform>Das Anhören dauert etwa %n Minute, nur beim ersten Mal; Prüfen und Lernen noch etwas.</numerusform>
            <numerusform>Das Anhören dauert etwa %n Minuten, nur beim ersten Mal; Prüfen und Lernen noch etwas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write the %n surest into the tags, in Tidy up…</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/genres_in_library.py</extracomment>
        <translation>
            <numerusform>Die sicherste (%n) in die Tags schreiben, in „Aufräumen“…</numerusform>
            <numerusform>Die %n sichersten in die Tags schreiben, in „Aufräumen“…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is guessed to be “{genre}”</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/genres_in_library.py</extracomment>
        <translation>Zeigen, was vermutlich „{genre}“ ist</translation>
    </message>
    <message>
        <source>Learn genres</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/models_page.py</extracomment>
        <translation>Genres lernen</translation>
    </message>
    <message>
        <source>{model}  ✓ in use</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/models_page.py</extracomment>
        <translation>{model}  ✓ in Gebrauch</translation>
    </message>
    <message>
        <source>Learn again…</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/models_page.py</extracomment>
        <translation>Erneut lernen…</translation>
    </message>
    <message>
        <source>Try it on other music…</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/models_page.py</extracomment>
        <translation>An anderer Musik erproben…</translation>
    </message>
    <message>
        <source>Models</source>
        <comment>Trained ones, to choose from</comment>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/models_page.py</extracomment>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Use this model</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/models_page.py</extracomment>
        <translation>Dieses Modell verwenden</translation>
    </message>
    <message>
        <source>More about this model</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/models_page.py</extracomment>
        <translation>Mehr zu diesem Modell</translation>
    </message>
    <message>
        <source>Report, plots, delete</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/models_page.py</extracomment>
        <translation>Bericht, Diagramme, Löschen</translation>
    </message>
    <message>
        <source>Open the report</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/models_page.py</extracomment>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/models_page.py
----------
musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Save the plots as pictures…</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/models_page.py
----------
musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Diagramme als Bilder speichern…</translation>
    </message>
    <message>
        <source>Delete this model…</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/models_page.py</extracomment>
        <translation>Dieses Modell löschen…</translation>
    </message>
    <message>
        <source>Progress of installing packages</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/network.py</extracomment>
        <translation>Fortschritt der Installation</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/network.py</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop installing</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/network.py</extracomment>
        <translation>Installation stoppen</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/network.py</extracomment>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Install… (about {size} MB)</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/network.py</extracomment>
        <translation>Installieren… (etwa {size} MB)</translation>
    </message>
    <message>
        <source>The music is parted so that no artist is on both sides: learnt from one part, tested on the other, in turn. You can leave this page and listen; training goes on.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>Die Musik wird so aufgeteilt, dass kein Interpret auf beiden Seiten steht: Aus einem Teil wird gelernt, mit dem anderen getestet, reihum. Du kannst diese Seite verlassen und Musik hören; das Training läuft weiter.</translation>
    </message>
    <message>
        <source>Learning genres</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>Genres werden gelernt</translation>
    </message>
    <message>
        <source>Tests</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Tests so far</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>Tests bisher</translation>
    </message>
    <message>
        <source>The network</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>Das Netz</translation>
    </message>
    <message>
        <source>Learnt from</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py
----------
musicrec_desktop/gui/panels/learn_genres/result.py</extracomment>
        <translation>Woraus gelernt wird</translation>
    </message>
    <message>
        <source>Progress of learning genres</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>Fortschritt beim Lernen der Genres</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py
----------
musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep the classical model</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>Klassisches Modell behalten</translation>
    </message>
    <message>
        <source>Train the network no longer: the classical model was tested, and can be used now</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>Das Netz nicht weiter trainieren: Das klassische Modell ist geprüft und kann schon verwendet werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Learn from something else</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>Aus etwas anderem lernen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py
----------
musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Beginnt…</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Training failed</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>Training fehlgeschlagen</translation>
    </message>
    <message>
        <source>Training was cancelled</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>Training abgebrochen</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Nothing was half-saved: your models are as they were.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>Nichts wurde halb gespeichert: Deine Modelle sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The model is kept, and guesses from now on.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>Das Modell ist gespeichert und vermutet ab jetzt.</translation>
    </message>
    <message>
        <source>Its surest mistakes as mel spectrograms, low notes below. Warm colours: what spoke for the wrong genre. Cool colours: what spoke against it.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/result.py</extracomment>
        <translation>Die sichersten Irrtümer als Mel-Spektrogramme, tiefe Töne unten. Warme Farben: was für das falsche Genre sprach. Kühle Farben: was dagegen sprach.</translation>
    </message>
    <message>
        <source>Of the tracks that are “{genre}”, {share} are found</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/bars.py</extracomment>
        <translation>Von den Titeln, die „{genre}“ sind, werden {share} gefunden</translation>
    </message>
    <message>
        <source>Of the tracks that are said to be “{genre}”, {share} are</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/bars.py</extracomment>
        <translation>Von den Titeln, die „{genre}“ sein sollen, sind es {share}</translation>
    </message>
    <message>
        <source>What is taken for what</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/confusion.py</extracomment>
        <translation>Was wofür gehalten wird</translation>
    </message>
    <message>
        <source>The surest mistakes</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/confusion.py</extracomment>
        <translation>Die sichersten Irrtümer</translation>
    </message>
    <message>
        <source>Listen: the label may be the one that errs. Double-click or Enter plays.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/confusion.py</extracomment>
        <translation>Hör hinein: Vielleicht irrt die Angabe. Doppelklick oder Eingabe spielt ab.</translation>
    </message>
    <message>
        <source>What was analysed is kept; models stay as they are</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>Was analysiert ist, bleibt; Modelle bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Nothing was changed: your models are as they were. What was analysed is kept, so that it goes quicker next time.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>Nichts wurde geändert: Deine Modelle sind, wie sie waren. Was analysiert ist, bleibt, damit es nächstes Mal schneller geht.</translation>
    </message>
    <message>
        <source>Genre by genre</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/result.py
----------
musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Genre für Genre</translation>
    </message>
    <message>
        <source>Recall of each genre</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/result.py
----------
musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Trefferquote jedes Genres</translation>
    </message>
    <message>
        <source>Precision of each genre</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/result.py
----------
musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Präzision jedes Genres</translation>
    </message>
    <message>
        <source>Recall: how many of a genre are found</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/result.py
----------
musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Trefferquote: wie viel von einem Genre gefunden wird</translation>
    </message>
    <message>
        <source>Precision: how many guesses of a genre are right</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/result.py</extracomment>
        <translation>Präzision: wie viel von dem, was einem Genre zugeordnet wird, wirklich dazugehört</translation>
    </message>
    <message>
        <source>What was tried</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/result.py</extracomment>
        <translation>Was ausprobiert wurde</translation>
    </message>
    <message>
        <source>Macro-F1 of each method</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/result.py</extracomment>
        <translation>Makro-F1 jedes Verfahrens</translation>
    </message>
    <message>
        <source>Macro-F1 of each by itself, on the same tests. ✓ is what this model uses.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/result.py</extracomment>
        <translation>Makro-F1 jedes Verfahrens für sich, mit denselben Tests. ✓ markiert, was dieses Modell verwendet.</translation>
    </message>
    <message>
        <source>How far confidence can be trusted</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/result.py</extracomment>
        <translation>Ob man der Sicherheit trauen kann</translation>
    </message>
    <message>
        <source>Say “I don’t know” below</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/result.py</extracomment>
        <translation>„Ich weiß es nicht“ sagen unter</translation>
    </message>
    <message>
        <source>Confidence below which nothing is guessed</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/result.py</extracomment>
        <translation>Sicherheit, unter der nichts vermutet wird</translation>
    </message>
    <message>
        <source>How the network learnt, and what it looked at</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/result.py</extracomment>
        <translation>Wie das Netz lernte und worauf es achtete</translation>
    </message>
    <message>
        <source>Copy the command that installs it</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/network.py</extracomment>
        <translation>Befehl zum Installieren kopieren</translation>
    </message>
    <message>
        <source>For a terminal; then start the program again</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/network.py</extracomment>
        <translation>Für ein Terminal; starte danach das Programm neu</translation>
    </message>
    <message>
        <source>The genre tags of my library</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/source_form.py</extracomment>
        <translation>Die Genre-Tags meiner Bibliothek</translation>
    </message>
    <message>
        <source>A folder that holds a folder for each genre</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/source_form.py
----------
musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Ein Ordner mit einem Ordner für jedes Genre</translation>
    </message>
    <message>
        <source>FMA: its audio folder with tracks.csv</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/source_form.py</extracomment>
        <translation>FMA: der Audio-Ordner mit tracks.csv</translation>
    </message>
    <message>
        <source>Both, and keep the better one</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>Beide, und das bessere behalten</translation>
    </message>
    <message>
        <source>Classical models: seconds</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>Klassische Modelle: Sekunden</translation>
    </message>
    <message>
        <source>combined as “Other”</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>als „Other“ zusammengefasst</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Labelled music teaches the program what your genres sound like. It then guesses the genre of everything that has none. Your files are not changed.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>Musik mit Genre-Angabe bringt dem Programm bei, wie deine Genres klingen. Dann vermutet es das Genre von allem, was keines hat. Deine Dateien werden nicht geändert.</translation>
    </message>
    <message>
        <source>Choose a folder to see what can be learnt from it.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/found.py</extracomment>
        <translation>Wähle einen Ordner, um zu sehen, was sich daraus lernen lässt.</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/found.py</extracomment>
        <translation>Es wird nachgesehen, was da ist…</translation>
    </message>
    <message>
        <source>Learn from</source>
        <comment>What: a choice follows</comment>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>Lernen aus</translation>
    </message>
    <message>
        <source>What there is to learn from</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/found.py</extracomment>
        <translation>Woraus sich lernen lässt</translation>
    </message>
    <message>
        <source>This is not enough to learn from</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/found.py</extracomment>
        <translation>Das reicht nicht zum Lernen</translation>
    </message>
    <message>
        <source>What to learn from</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/source_form.py</extracomment>
        <translation>Woraus gelernt wird</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/source_form.py
----------
musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Minimum tracks per genre</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>Mindestzahl an Titeln je Genre</translation>
    </message>
    <message>
        <source>What to do with smaller genres</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>Was aus kleineren Genres wird</translation>
    </message>
    <message>
        <source>Which model</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>Welches Modell</translation>
    </message>
    <message>
        <source>Learn</source>
        <comment>A button: begin</comment>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Back to the models</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py
----------
musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>Zurück zu den Modellen</translation>
    </message>
    <message>
        <source>Genres</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Progress of looking at labelled music</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/found.py</extracomment>
        <translation>Fortschritt beim Ansehen der Musik mit Genre-Angabe</translation>
    </message>
    <message>
        <source>Tracks of each genre</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/found.py</extracomment>
        <translation>Titel je Genre</translation>
    </message>
    <message>
        <source>Music</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Without the packages of the neural network, classical models are compared with each other.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>Ohne die Pakete des neuronalen Netzes werden klassische Modelle miteinander verglichen.</translation>
    </message>
    <message>
        <source>The neural network needs packages that are not here.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>Das neuronale Netz braucht Pakete, die nicht da sind.</translation>
    </message>
    <message>
        <source>Smaller genres</source>
        <comment>are: a choice follows</comment>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>Kleinere Genres</translation>
    </message>
    <message>
        <source>See how well “{model}” guesses music that it was not trained on: choose a folder that holds a folder for each genre, named as the model names them ({genres}). It is analysed; nothing is changed, and nothing is learnt from it.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Sieh, wie gut „{model}“ Musik errät, mit der es nicht trainiert wurde: Wähle einen Ordner mit einem Ordner je Genre, benannt wie im Modell ({genres}). Sie wird analysiert; nichts wird geändert, und nichts wird daraus gelernt.</translation>
    </message>
    <message>
        <source>Cancelled: what was analysed is kept for the next time</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Abgebrochen: Was analysiert ist, bleibt für das nächste Mal</translation>
    </message>
    <message>
        <source>In your library</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/genres_in_library.py</extracomment>
        <translation>In deiner Bibliothek</translation>
    </message>
    <message>
        <source>Show them: {search}</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/genres_in_library.py</extracomment>
        <translation>Anzeigen: {search}</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) (has|have) no genre tag and a guess now.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/genres_in_library.py</extracomment>
        <translation>
            <numerusform>%n Titel hat kein Genre-Tag und jetzt eine Vermutung.</numerusform>
            <numerusform>%n Titel haben kein Genre-Tag und jetzt eine Vermutung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) (has|have) no genre tag and a guess now; for {unknown} more the answer is “I don’t know”.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/genres_in_library.py</extracomment>
        <translation>
            <numerusform>%n Titel hat kein Genre-Tag und jetzt eine Vermutung; bei {unknown} weiteren lautet die Antwort „Ich weiß es nicht“.</numerusform>
            <numerusform>%n Titel haben kein Genre-Tag und jetzt eine Vermutung; bei {unknown} weiteren lautet die Antwort „Ich weiß es nicht“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Guesses stand in italics in the column Genre. In the search field, {field} finds everything that sounds like a genre, tagged or not:</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/genres_in_library.py</extracomment>
        <translation>Vermutungen stehen kursiv in der Spalte Genre. Im Suchfeld findet {field} alles, was nach einem Genre klingt, mit oder ohne Tag:</translation>
    </message>
    <message>
        <source>Tracks that were taken for something else</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/confused_tracks.py</extracomment>
        <translation>Titel, die für etwas anderes gehalten wurden</translation>
    </message>
    <message>
        <source>Track</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/confused_tracks.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/confused_tracks.py</extracomment>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>The genre that the tags name</comment>
        <extracomment>musicrec_desktop/gui/widgets/tables/confused_tracks.py</extracomment>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Guess</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/confused_tracks.py</extracomment>
        <translation>Vermutung</translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <extracomment>musicrec_desktop/gui/widgets/plots/confusion_matrix.py</extracomment>
        <translation>Was wofür gehalten wurde</translation>
    </message>
    <message>
        <source>guessed →</source>
        <extracomment>musicrec_desktop/gui/widgets/plots/confusion_matrix.py</extracomment>
        <translation>vermutet →</translation>
    </message>
    <message>
        <source>labelled ↓</source>
        <extracomment>musicrec_desktop/gui/widgets/plots/confusion_matrix.py</extracomment>
        <translation>Angabe ↓</translation>
    </message>
    <message>
        <source>confidence →  right ↑</source>
        <extracomment>musicrec_desktop/gui/widgets/plots/reliability_plot.py</extracomment>
        <translation>Sicherheit →  richtig ↑</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <extracomment>musicrec_desktop/gui/widgets/plots/training_curves.py</extracomment>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Loss</source>
        <extracomment>musicrec_desktop/gui/widgets/plots/training_curves.py</extracomment>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Training curves</source>
        <extracomment>musicrec_desktop/gui/widgets/plots/training_curves.py</extracomment>
        <translation>Trainingskurven</translation>
    </message>
    <message>
        <source>Full line: what it learns from.  Dashed: what it is tested on.  Faint: the tests before this one.</source>
        <extracomment>musicrec_desktop/gui/widgets/plots/training_curves.py</extracomment>
        <translation>Durchgezogen: woraus es lernt.  Gestrichelt: womit es getestet wird.  Blass: die Tests davor.</translation>
    </message>
    <message>
        <source>{curve} by epoch</source>
        <extracomment>musicrec_desktop/gui/widgets/plots/training_curves.py</extracomment>
        <translation>{curve} nach Epoche</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>musicrec_desktop/core/genre_scores.py</extracomment>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>it is no text</source>
        <extracomment>musicrec_desktop/services/genre/fma.py</extracomment>
        <translation>es ist kein Text</translation>
    </message>
    <message>
        <source>it is cut off or was changed</source>
        <extracomment>musicrec_desktop/services/genre/fma.py</extracomment>
        <translation>es ist abgeschnitten oder wurde verändert</translation>
    </message>
    <message>
        <source>“{path}” holds no audio that could be read.</source>
        <extracomment>musicrec_desktop/services/genre/fma.py</extracomment>
        <translation>„{path}“ enthält kein lesbares Audio.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n audio file(s) in “{path}” is named by a number that is in tracks.csv, as those of FMA are (000002.mp3).</source>
        <extracomment>musicrec_desktop/services/genre/fma.py</extracomment>
        <translation>
            <numerusform>Die %n Audiodatei in „{path}“ ist nach keiner Nummer benannt, die in tracks.csv steht, wie es bei FMA üblich ist (000002.mp3).</numerusform>
            <numerusform>Keine der %n Audiodateien in „{path}“ ist nach einer Nummer benannt, die in tracks.csv steht, wie es bei FMA üblich ist (000002.mp3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table names a genre for none of the %n audio file(s) in “{path}”.</source>
        <extracomment>musicrec_desktop/services/genre/fma.py</extracomment>
        <translation>
            <numerusform>Die Tabelle nennt für die %n Audiodatei in „{path}“ kein Genre.</numerusform>
            <numerusform>Die Tabelle nennt für keine der %n Audiodateien in „{path}“ ein Genre.</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no column “{column}”</source>
        <extracomment>musicrec_desktop/services/genre/fma.py</extracomment>
        <translation>sie hat keine Spalte „{column}“</translation>
    </message>
    <message>
        <source>“{path}” holds no folder with music that could be heard.</source>
        <extracomment>musicrec_desktop/services/genre/folder.py</extracomment>
        <translation>„{path}“ enthält keinen Ordner mit Musik, die angehört werden konnte.</translation>
    </message>
    <message>
        <source>No {file} was found in or beside “{path}”.</source>
        <extracomment>musicrec_desktop/services/genre/fma.py</extracomment>
        <translation>In „{path}“ oder daneben wurde keine Datei {file} gefunden.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/result.py
----------
musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>A neural network: minutes to hours</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>Ein neuronales Netz: Minuten bis Stunden</translation>
    </message>
    <message>
        <source>as found in or beside the audio</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/source_form.py</extracomment>
        <translation>wie in oder neben der Musik gefunden</translation>
    </message>
    <message>
        <source>Choose tracks.csv…</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/source_form.py</extracomment>
        <translation>tracks.csv wählen…</translation>
    </message>
    <message>
        <source>FMA’s tracks.csv, of fma_metadata.zip</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/source_form.py</extracomment>
        <translation>tracks.csv von FMA, aus fma_metadata.zip</translation>
    </message>
    <message>
        <source>Choose audio folder…</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/source_form.py</extracomment>
        <translation>Audioordner wählen…</translation>
    </message>
    <message>
        <source>Listen to the music</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/steps.py</extracomment>
        <translation>Musik anhören</translation>
    </message>
    <message>
        <source>Learn, and test what was learnt</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/steps.py</extracomment>
        <translation>Lernen und das Gelernte prüfen</translation>
    </message>
    <message>
        <source>Keep the better model, guess the library</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/steps.py</extracomment>
        <translation>Das bessere Modell behalten, Genres der Bibliothek vermuten</translation>
    </message>
    <message>
        <source>Step {number} of {steps}: {step}</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/steps.py</extracomment>
        <translation>Schritt {number} von {steps}: {step}</translation>
    </message>
    <message>
        <source>Try it on other music</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>An anderer Musik erproben</translation>
    </message>
    <message>
        <source>Progress of trying the model</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Fortschritt der Erprobung des Modells</translation>
    </message>
    <message>
        <source>Back to the model</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Zurück zum Modell</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>Not asked about: {files}…</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Nicht gefragt nach: {files}…</translation>
    </message>
    <message>
        <source>It could not be tried on this folder</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>An diesem Ordner konnte es nicht erprobt werden</translation>
    </message>
    <message>
        <source>Asked about {tracks}</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Gefragt nach {tracks}</translation>
    </message>
    <message>
        <source>{share} of this music was guessed right; in its own test, on artists it had not heard, it was {own}.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>{share} dieser Musik wurden richtig erraten; in der eigenen Prüfung, an Interpreten, die es nicht gehört hatte, waren es {own}.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) without a genre tag: the model is not sure enough to guess any of them. In the details below, the confidence it needs can be lowered.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/genres_in_library.py</extracomment>
        <translation>
            <numerusform>%n Titel ohne Genre-Tag: Das Modell ist sich nicht sicher genug, um zu vermuten. Bei den Einzelheiten unten lässt es sich zu kühneren Vermutungen bewegen.</numerusform>
            <numerusform>%n Titel ohne Genre-Tag: Bei keinem ist sich das Modell sicher genug, um zu vermuten. Bei den Einzelheiten unten lässt es sich zu kühneren Vermutungen bewegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library is empty. Add a music folder: what has no genre tag is guessed as it is analysed.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/genres_in_library.py</extracomment>
        <translation>Deine Bibliothek ist leer. Füge einen Musikordner hinzu: Was kein Genre-Tag hat, wird erraten, während es analysiert wird.</translation>
    </message>
    <message>
        <source>Every track of your library that was analysed has a genre tag, so there is nothing to guess. New music without one is guessed as it is scanned.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/genres_in_library.py</extracomment>
        <translation>Jeder analysierte Titel deiner Bibliothek hat ein Genre-Tag, also gibt es nichts zu erraten. Neue Musik ohne eines wird beim Einlesen erraten.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) labelled “{genre}”</source>
        <comment>stands for {tracks} in: 3 of {tracks} were recognised</comment>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>
            <numerusform>%n Titel mit der Angabe „{genre}“</numerusform>
            <numerusform>%n Titeln mit der Angabe „{genre}“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {tracks} (was|were) taken for “{guessed}”</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>
            <numerusform>%n von {tracks} wurde für „{guessed}“ gehalten</numerusform>
            <numerusform>%n von {tracks} wurden für „{guessed}“ gehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>It names the right genre for {right} of tracks by artists it has not heard; always naming the largest genre would be right for {chance}.</source>
        <extracomment>musicrec_desktop/gui/words/genre_verdict.py</extracomment>
        <translation>Bei {right} der Titel von Interpreten, die es nicht gehört hat, nennt es das richtige Genre; immer das größte Genre zu nennen träfe auf {chance} zu.</translation>
    </message>
    <message>
        <source>Trust it most when it says {best}: {share} of these guesses were right. Least when it says {worst}: {other_share}.</source>
        <extracomment>musicrec_desktop/gui/words/genre_verdict.py</extracomment>
        <translation>Am meisten kannst du ihm bei {best} trauen: {share} dieser Vermutungen stimmten. Am wenigsten bei {worst}: {other_share}.</translation>
    </message>
    <message>
        <source>“{path}” is not the table of FMA: {reason}.</source>
        <extracomment>musicrec_desktop/services/genre/fma.py</extracomment>
        <translation>„{path}“ ist nicht die Tabelle von FMA: {reason}.</translation>
    </message>
    <message>
        <source>The packages could not be downloaded: nobody answers.</source>
        <extracomment>musicrec_desktop/services/genre/packages.py</extracomment>
        <translation>Die Pakete konnten nicht heruntergeladen werden: Niemand antwortet.</translation>
    </message>
    <message>
        <source>The packages could not be installed: the disk is full.</source>
        <extracomment>musicrec_desktop/services/genre/packages.py</extracomment>
        <translation>Die Pakete konnten nicht installiert werden: Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>There are no such packages for this Python and this computer: {reason}</source>
        <extracomment>musicrec_desktop/services/genre/packages.py</extracomment>
        <translation>Für dieses Python und diesen Rechner gibt es solche Pakete nicht: {reason}</translation>
    </message>
    <message>
        <source>The packages could not be installed. pip says: {reason}</source>
        <extracomment>musicrec_desktop/services/genre/packages.py</extracomment>
        <translation>Die Pakete konnten nicht installiert werden. pip sagt: {reason}</translation>
    </message>
    <message>
        <source>None of the tracks is of a genre that the model knows: {names}.</source>
        <extracomment>musicrec_desktop/services/genre/testing.py</extracomment>
        <translation>Keiner der Titel gehört zu einem Genre, das das Modell kennt: {names}.</translation>
    </message>
    <message>
        <source>The network was not compared. {reason}</source>
        <extracomment>musicrec_desktop/services/genre/training.py</extracomment>
        <translation>Das Netz wurde nicht verglichen. {reason}</translation>
    </message>
    <message>
        <source>The network was stopped, and not compared.</source>
        <extracomment>musicrec_desktop/services/genre/training.py</extracomment>
        <translation>Das Netz wurde angehalten und nicht verglichen.</translation>
    </message>
    <message>
        <source>Training broke off: {reason}.</source>
        <extracomment>musicrec_desktop/services/genre/training.py</extracomment>
        <translation>Das Training wurde unterbrochen: {reason}.</translation>
    </message>
    <message>
        <source>Some of the tracks have been removed, or heard by another version, meanwhile.</source>
        <extracomment>musicrec_desktop/services/genre/training.py</extracomment>
        <translation>Einige der Titel wurden inzwischen entfernt oder von einer anderen Version angehört.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n track(s) (was|were) removed from the library.</source>
        <extracomment>musicrec_desktop/gui/controllers/library/removal.py</extracomment>
        <translation>
            <numerusform>%n Titel wurde aus der Bibliothek entfernt.</numerusform>
            <numerusform>%n Titel wurden aus der Bibliothek entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” was removed from the library.</source>
        <extracomment>musicrec_desktop/gui/controllers/library/removal.py</extracomment>
        <translation>„{title}“ wurde aus der Bibliothek entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>The folder and %n track(s) were removed from the library.</source>
        <extracomment>musicrec_desktop/gui/controllers/library/removal.py</extracomment>
        <translation>
            <numerusform>Der Ordner und %n Titel wurden aus der Bibliothek entfernt.</numerusform>
            <numerusform>Der Ordner und %n Titel wurden aus der Bibliothek entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” is not there.</source>
        <extracomment>musicrec_desktop/gui/controllers/opening.py</extracomment>
        <translation>„{path}“ ist nicht da.</translation>
    </message>
    <message>
        <source>Choose a music folder</source>
        <extracomment>musicrec_desktop/gui/main_window.py</extracomment>
        <translation>Musikordner wählen</translation>
    </message>
    <message>
        <source>The library “{path}” is locked by another program.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>Die Bibliothek „{path}“ ist durch ein anderes Programm gesperrt.</translation>
    </message>
    <message>
        <source>The library “{path}” is locked.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>Die Bibliothek „{path}“ ist gesperrt.</translation>
    </message>
    <message>
        <source>The library “{path}” is damaged.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>Die Bibliothek „{path}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>“{path}” is not a library of this program, or it is damaged.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>„{path}“ ist keine Bibliothek dieses Programms oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The disk is full: the library “{path}” could not be written.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>Der Datenträger ist voll: Die Bibliothek „{path}“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The library “{path}” may not be written.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>Die Bibliothek „{path}“ darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The library “{path}” may not be opened.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>Die Bibliothek „{path}“ darf nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The library “{path}” could not be opened.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>Die Bibliothek „{path}“ konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The disk failed while the library “{path}” was in use.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>Der Datenträger versagte, während die Bibliothek „{path}“ in Gebrauch war.</translation>
    </message>
    <message>
        <source>The library “{path}” is as large as its disk, or your system, allows a file to be.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>Die Bibliothek „{path}“ ist so groß, wie die Festplatte oder dein System eine Datei werden lässt.</translation>
    </message>
    <message>
        <source>The path of the library “{path}” is too long: it may have {most} bytes.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>Der Pfad der Bibliothek „{path}“ ist zu lang: Er darf {most} Byte haben.</translation>
    </message>
    <message>
        <source>“{path}” belongs to another program.</source>
        <extracomment>musicrec_desktop/library/database.py</extracomment>
        <translation>„{path}“ gehört zu einem anderen Programm.</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) had been added again meanwhile: plays, stars and places in playlists of before and since are kept.</source>
        <extracomment>musicrec_desktop/gui/controllers/library/removal.py</extracomment>
        <translation>
            <numerusform>%n Lied war inzwischen wieder hinzugefügt worden: Wiedergaben, Sterne und Plätze in Wiedergabelisten von vorher und seitdem sind erhalten.</numerusform>
            <numerusform>%n Lieder waren inzwischen wieder hinzugefügt worden: Wiedergaben, Sterne und Plätze in Wiedergabelisten von vorher und seitdem sind erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no music in what was dropped.</source>
        <extracomment>musicrec_desktop/gui/wiring/dropped_files.py</extracomment>
        <translation>In dem, was abgelegt wurde, ist keine Musik.</translation>
    </message>
    <message>
        <source>The demo’s songs are still among yours.</source>
        <extracomment>musicrec_desktop/gui/wiring/library_wiring.py</extracomment>
        <translation>Die Titel der Demo sind noch unter deinen.</translation>
    </message>
    <message>
        <source>Remove the demo</source>
        <extracomment>musicrec_desktop/gui/wiring/library_wiring.py</extracomment>
        <translation>Demo entfernen</translation>
    </message>
    <message>
        <source>The library “{path}” is not there any more: nothing can be saved.</source>
        <extracomment>musicrec_desktop/library/database.py</extracomment>
        <translation>Die Bibliothek „{path}“ ist nicht mehr da: Nichts kann gespeichert werden.</translation>
    </message>
    <message>
        <source>The library “{path}” was written by a newer version of the program.</source>
        <extracomment>musicrec_desktop/library/database.py</extracomment>
        <translation>Die Bibliothek „{path}“ wurde von einer neueren Version des Programms geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>The library “{path}” could not be brought up to date: %n row(s) (contradicts|contradict) each other.</source>
        <extracomment>musicrec_desktop/library/database.py</extracomment>
        <translation>
            <numerusform>Die Bibliothek „{path}“ konnte nicht auf den neuen Stand gebracht werden: %n Zeile ist widersprüchlich.</numerusform>
            <numerusform>Die Bibliothek „{path}“ konnte nicht auf den neuen Stand gebracht werden: %n Zeilen widersprechen einander.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found again ({number})</source>
        <extracomment>musicrec_desktop/library/orphans.py</extracomment>
        <translation>Wiedergefunden ({number})</translation>
    </message>
    <message>
        <source>Nothing can be read of “{path}” any more.</source>
        <extracomment>musicrec_desktop/library/recovering.py</extracomment>
        <translation>Aus „{path}“ lässt sich nichts mehr lesen.</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be opened: {reason}.</source>
        <extracomment>musicrec_desktop/library/scanner.py</extracomment>
        <translation>Der Ordner „{path}“ kann nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <source>MusicRec Desktop is already running on “{path}”.</source>
        <extracomment>musicrec_desktop/services/library/instance.py</extracomment>
        <translation>MusicRec Desktop läuft bereits mit „{path}“.</translation>
    </message>
    <message>
        <source>What was known of these songs is kept no longer.</source>
        <extracomment>musicrec_desktop/services/library/songs.py</extracomment>
        <translation>Was von diesen Titeln bekannt war, ist nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <extracomment>musicrec_desktop/services/library/songs.py</extracomment>
        <translation>Es gibt keine Datei „{path}“.</translation>
    </message>
    <message>
        <source>“{path}” is not in the library.</source>
        <extracomment>musicrec_desktop/services/library/songs.py</extracomment>
        <translation>„{path}“ ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>They stay in the library until their drive is connected again.</source>
        <extracomment>musicrec_desktop/services/listening/disappearances.py</extracomment>
        <translation>Sie bleiben in der Bibliothek, bis ihr Laufwerk wieder angeschlossen ist.</translation>
    </message>
    <message>
        <source>They stay in the library as unavailable. If they were moved, add the folder they are in now; if they were deleted, remove the missing tracks.</source>
        <extracomment>musicrec_desktop/services/listening/disappearances.py</extracomment>
        <translation>Sie bleiben als nicht verfügbar in der Bibliothek. Wurden sie verschoben, füge den Ordner hinzu, in dem sie jetzt sind; wurden sie gelöscht, entferne die fehlenden Titel.</translation>
    </message>
    <message numerus="yes">
        <source>(The|All) %n track(s) in “{folder}” (is|are) not there now.</source>
        <extracomment>musicrec_desktop/services/listening/disappearances.py</extracomment>
        <translation>
            <numerusform>Der %n Titel in „{folder}“ ist gerade nicht da.</numerusform>
            <numerusform>Alle %n Titel in „{folder}“ sind gerade nicht da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{lost} of %n track(s) in “{folder}” are not there now.</source>
        <extracomment>musicrec_desktop/services/listening/disappearances.py</extracomment>
        <translation>
            <numerusform>Gerade nicht da: {lost} von %n Titel in „{folder}“.</numerusform>
            <numerusform>Gerade nicht da: {lost} von %n Titeln in „{folder}“.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder “{path}” does not exist.</source>
        <extracomment>musicrec_desktop/services/listening/library_folders.py</extracomment>
        <translation>Der Ordner „{path}“ existiert nicht.</translation>
    </message>
    <message>
        <source>“{path}” is a file, not a folder.</source>
        <extracomment>musicrec_desktop/services/listening/library_folders.py</extracomment>
        <translation>„{path}“ ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>The folder “{path}” may not be read.</source>
        <extracomment>musicrec_desktop/services/listening/library_folders.py</extracomment>
        <translation>Der Ordner „{path}“ darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The system does not let programs watch so many folders, so changes show after a minute or more. To raise the limit: {command}</source>
        <extracomment>musicrec_desktop/services/listening/watching.py</extracomment>
        <translation>Das System lässt Programme nicht so viele Ordner überwachen, daher zeigen sich Änderungen erst nach einer Minute oder mehr. So wird die Grenze angehoben: {command}</translation>
    </message>
</context>
<context>
    <name>Library report</name>
    <message>
        <source>Coverage</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Failures</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Since the space was learnt again</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py
----------
musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Seit der Raum neu gelernt wurde</translation>
    </message>
    <message>
        <source>Most often a neighbour</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Am häufigsten Nachbar</translation>
    </message>
    <message>
        <source>Index and speed</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py
----------
musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Index und Geschwindigkeit</translation>
    </message>
    <message>
        <source>How often tracks are among others’ nearest 10</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py</extracomment>
        <translation>Wie oft Titel unter den 10 nächsten anderer sind</translation>
    </message>
    <message>
        <source>Nearest tracks by other artists with the same genre</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py</extracomment>
        <translation>Nächste Titel anderer Interpreten mit demselben Genre</translation>
    </message>
    <message>
        <source>How much is known</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py</extracomment>
        <translation>Wie viel bekannt ist</translation>
    </message>
    <message>
        <source>Library report</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py</extracomment>
        <translation>Bibliotheksbericht</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py</extracomment>
        <translation>Fortschritt des Berichts</translation>
    </message>
    <message>
        <source>Measure now</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py</extracomment>
        <translation>Jetzt messen</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py</extracomment>
        <translation>Stand: {date}</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Listened to</source>
        <extracomment>musicrec_desktop/gui/panels/report_cards.py
----------
musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Angehört</translation>
    </message>
    <message>
        <source>Loudness measured</source>
        <extracomment>musicrec_desktop/gui/panels/report_cards.py
----------
musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Lautheit gemessen</translation>
    </message>
    <message>
        <source>With a tempo</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Mit Tempo</translation>
    </message>
    <message>
        <source>With a key</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Mit Tonart</translation>
    </message>
    <message>
        <source>With a genre tag</source>
        <extracomment>musicrec_desktop/gui/panels/report_cards.py
----------
musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Mit Genre-Tag</translation>
    </message>
    <message>
        <source>What you can do</source>
        <extracomment>musicrec_desktop/gui/panels/report_cards.py</extracomment>
        <translation>Was du tun kannst</translation>
    </message>
    <message>
        <source>Nothing: every file was read and analysed, has its tags, and is there once.</source>
        <extracomment>musicrec_desktop/gui/panels/report_cards.py</extracomment>
        <translation>Nichts: Jede Datei wurde gelesen und analysiert, hat ihre Tags und ist einmal da.</translation>
    </message>
    <message>
        <source>{what}: {button}</source>
        <extracomment>musicrec_desktop/gui/panels/report_cards.py</extracomment>
        <translation>{what}: {button}</translation>
    </message>
    <message>
        <source>With an artist tag</source>
        <extracomment>musicrec_desktop/gui/panels/report_cards.py
----------
musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Mit Interpreten-Tag</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>musicrec_desktop/gui/panels/report_cards.py</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source>once</source>
        <extracomment>musicrec_desktop/gui/panels/report_cards.py</extracomment>
        <translation>einmal</translation>
    </message>
    <message>
        <source>{times} times</source>
        <extracomment>musicrec_desktop/gui/panels/report_cards.py</extracomment>
        <translation>{times}-mal</translation>
    </message>
    <message>
        <source>The line is what chance would reach</source>
        <extracomment>musicrec_desktop/gui/panels/report_cards.py</extracomment>
        <translation>Die Linie ist, was der Zufall erreichen würde</translation>
    </message>
    <message>
        <source>Nearest</source>
        <extracomment>musicrec_desktop/gui/panels/report_cards.py</extracomment>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Nearest 5</source>
        <extracomment>musicrec_desktop/gui/panels/report_cards.py</extracomment>
        <translation>Nächste 5</translation>
    </message>
    <message>
        <source>Nearest 10</source>
        <extracomment>musicrec_desktop/gui/panels/report_cards.py</extracomment>
        <translation>Nächste 10</translation>
    </message>
    <message>
        <source>How well your tracks are known</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py</extracomment>
        <translation>Wie gut deine Titel bekannt sind</translation>
    </message>
    <message>
        <source>Why files could not be read</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py</extracomment>
        <translation>Warum Dateien nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>How often tracks are found as similar</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py</extracomment>
        <translation>Wie oft Titel als ähnlich gefunden werden</translation>
    </message>
    <message>
        <source>Found most often</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py</extracomment>
        <translation>Am häufigsten gefunden</translation>
    </message>
    <message>
        <source>How well similar tracks fit</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py</extracomment>
        <translation>Wie gut ähnliche Titel passen</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py</extracomment>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Tracks</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Same genre, nearest</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Gleiches Genre, nächster</translation>
    </message>
    <message>
        <source>Same genre, nearest 5</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Gleiches Genre, nächste 5</translation>
    </message>
    <message>
        <source>Same genre, nearest 10</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Gleiches Genre, nächste 10</translation>
    </message>
    <message>
        <source>Skewness</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Schiefe</translation>
    </message>
    <message>
        <source>Never a neighbour</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Nie ein Nachbar</translation>
    </message>
    <message>
        <source>Index recall at 10</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Trefferquote des Index bei 10</translation>
    </message>
    <message>
        <source>Time of a question</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Dauer einer Anfrage</translation>
    </message>
    <message>
        <source>Of them speech</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Davon Sprache</translation>
    </message>
    <message>
        <source>Of them noise</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Davon Rauschen</translation>
    </message>
    <message>
        <source>Of them silence</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Davon Stille</translation>
    </message>
    <message>
        <source>{before} → {after} (better)</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>{before} → {after} (besser)</translation>
    </message>
    <message>
        <source>{before} → {after} (worse)</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>{before} → {after} (schlechter)</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Nachbarn</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>
            <numerusform>%n Datei konnte nicht gelesen werden</numerusform>
            <numerusform>%n Dateien konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>See which…</source>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>Ansehen…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) (is|are) not where (it was|they were)</source>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>
            <numerusform>%n Datei ist nicht, wo sie war</numerusform>
            <numerusform>%n Dateien sind nicht, wo sie waren</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect the drive they are on. Plays, ratings and playlists are kept until then.</source>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>Schließ das Laufwerk an, auf dem sie liegen. Wiedergaben, Bewertungen und Wiedergabelisten werden so lange aufgehoben.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) (was|were) not analysed yet</source>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>
            <numerusform>%n Titel wurde noch nicht analysiert</numerusform>
            <numerusform>%n Titel wurden noch nicht analysiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what was analysed is found as similar music.</source>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>Nur was analysiert wurde, wird als ähnliche Musik gefunden.</translation>
    </message>
    <message>
        <source>Analyse</source>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>Analysieren</translation>
    </message>
    <message>
        <source>They are being analysed now.</source>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>Sie werden gerade analysiert.</translation>
    </message>
    <message>
        <source>Show progress</source>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>Fortschritt zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) (exists|exist) twice or more</source>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>
            <numerusform>%n Aufnahme ist zweimal oder öfter da</numerusform>
            <numerusform>%n Aufnahmen sind zweimal oder öfter da</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare them, and keep the one that sounds best.</source>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>Vergleiche sie und behalte die, die am besten klingt.</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) (has|have) no genre tag</source>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>
            <numerusform>%n Titel hat kein Genre-Tag</numerusform>
            <numerusform>%n Titel haben kein Genre-Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>The others can teach what genres sound like.</source>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>Aus den anderen lässt sich lernen, wie Genres klingen.</translation>
    </message>
    <message>
        <source>Guess genres</source>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>Genres vermuten</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) (has|have) no artist tag</source>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>
            <numerusform>%n Titel hat kein Interpreten-Tag</numerusform>
            <numerusform>%n Titel haben kein Interpreten-Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>Select some, and edit their tags together.</source>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>Wähle einige aus und bearbeite ihre Tags zusammen.</translation>
    </message>
    <message>
        <source>Show them</source>
        <comment>the tracks</comment>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>There is no music yet</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py</extracomment>
        <translation>Noch ist keine Musik da</translation>
    </message>
    <message>
        <source>Add the folder that your music is in; once it was analysed, there is something to measure.</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py</extracomment>
        <translation>Füge den Ordner mit deiner Musik hinzu; sobald sie analysiert ist, gibt es etwas zu messen.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) (is|are) among others’ nearest 10 {times} times</source>
        <extracomment>musicrec_desktop/gui/panels/report_cards.py</extracomment>
        <translation>
            <numerusform>%n Titel ist {times}-mal unter den nächsten 10 von anderen</numerusform>
            <numerusform>%n Titel sind {times}-mal unter den nächsten 10 von anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Analysing a track</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Einen Titel analysieren</translation>
    </message>
    <message>
        <source>Still to be analysed</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Noch zu analysieren</translation>
    </message>
    <message>
        <source>Missing files</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Fehlende Dateien</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Dateien, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>In more than one copy</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Mehrfach vorhanden</translation>
    </message>
    <message>
        <source>Tracks compared</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Verglichene Titel</translation>
    </message>
    <message>
        <source>Skewness (even is 0)</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Schiefe (ausgeglichen ist 0)</translation>
    </message>
    <message>
        <source>Never among others’ nearest 10</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Nie unter den 10 nächsten anderer</translation>
    </message>
    <message>
        <source>Same genre by other artists</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Gleiches Genre bei anderen Interpreten</translation>
    </message>
    <message>
        <source>too few genre and artist tags to say</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>zu wenige Genre- und Interpreten-Tags für eine Aussage</translation>
    </message>
    <message>
        <source>Same genre, nearest by others</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Gleiches Genre, nächster von anderen</translation>
    </message>
    <message>
        <source>Same genre, nearest 5 by others</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Gleiches Genre, nächste 5 von anderen</translation>
    </message>
    <message>
        <source>Same genre, nearest 10 by others</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Gleiches Genre, nächste 10 von anderen</translation>
    </message>
    <message>
        <source>Same genre, by chance</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Gleiches Genre, durch Zufall</translation>
    </message>
    <message>
        <source>See how often tracks that sound alike have the same genre. That takes some seconds.</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Sieh nach, wie oft Titel, die ähnlich klingen, dasselbe Genre haben. Das dauert ein paar Sekunden.</translation>
    </message>
    <message>
        <source>There are too few genre and artist tags to say.</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Es gibt zu wenige Genre- und Interpreten-Tags, um das zu sagen.</translation>
    </message>
    <message>
        <source>Of the 10 tracks by others that sound most like one, about {share} have its genre; of 10 taken at random, it would be about {chance}.</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Von den 10 Titeln anderer, die einem am ähnlichsten klingen, haben etwa {share} sein Genre; von 10 zufälligen wären es etwa {chance}.</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Unbekannter Interpret</translation>
    </message>
    <message>
        <source>Index</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Index</translation>
    </message>
    <message>
        <source>{tracks}, learnt {when}</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>{tracks}, gelernt am {when}</translation>
    </message>
    <message>
        <source>Recall at 10 against exact search</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Trefferquote bei 10 gegenüber exakter Suche</translation>
    </message>
    <message>
        <source>{value} ms</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>{value} ms</translation>
    </message>
    <message>
        <source>Newer than the index</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Neuer als der Index</translation>
    </message>
    <message>
        <source>nothing has been compared yet</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>noch nichts verglichen</translation>
    </message>
    <message>
        <source>{seconds} s of one core</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>{seconds} s eines Kerns</translation>
    </message>
    <message>
        <source>{amount} ({share})</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>{amount} ({share})</translation>
    </message>
</context>
<context>
    <name>Listeners</name>
    <message>
        <source>“{name}” was deleted.</source>
        <extracomment>musicrec_desktop/gui/controllers/listeners/listeners.py</extracomment>
        <translation>„{name}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>You listen as a guest now.</source>
        <extracomment>musicrec_desktop/gui/controllers/listeners/listeners.py</extracomment>
        <translation>Du hörst jetzt als Gast.</translation>
    </message>
    <message>
        <source>A PIN of four digits or more is asked for when this listener is chosen here. It keeps others from listening as you by mistake; it does not encrypt anything.</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>Eine PIN aus mindestens vier Ziffern wird verlangt, wenn dieser Hörer hier gewählt wird. Sie verhindert, dass andere versehentlich unter deinem Namen hören; verschlüsselt wird nichts.</translation>
    </message>
    <message>
        <source>New listener</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>Neuer Hörer</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Listener</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>Hörer</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Who listens?</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>Wer hört?</translation>
    </message>
    <message>
        <source>Ask for a PIN</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>PIN abfragen</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Leave empty to keep it</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>Leer lassen, um sie zu behalten</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Repeat it</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>PIN, once more</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>PIN, noch einmal</translation>
    </message>
    <message>
        <source>The two PINs differ. Type the same twice.</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>Die beiden PINs unterscheiden sich. Gib zweimal dieselbe ein.</translation>
    </message>
    <message>
        <source>Type a PIN, or do not ask for one.</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>Gib eine PIN ein oder frage keine ab.</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>Verb</comment>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>Hören</translation>
    </message>
    <message>
        <source>The PIN of {name}:</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>Die PIN von {name}:</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>PIN von {name}</translation>
    </message>
    <message>
        <source>A guest</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/history_pages.py</extracomment>
        <translation>Gast</translation>
    </message>
    <message>
        <source>You listen as a guest: “{name}” has a PIN.</source>
        <extracomment>musicrec_desktop/gui/wiring/listeners/listener_switching.py</extracomment>
        <translation>Du hörst als Gast: „{name}“ hat eine PIN.</translation>
    </message>
    <message>
        <source>Enter it</source>
        <comment>the PIN</comment>
        <extracomment>musicrec_desktop/gui/wiring/listeners/listener_switching.py</extracomment>
        <translation>Eingeben</translation>
    </message>
    <message>
        <source>Guest</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/listener_button.py</extracomment>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Listener: {name}</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/listener_button.py</extracomment>
        <translation>Hörer: {name}</translation>
    </message>
    <message>
        <source>{name} listens. Click to switch.</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/listener_button.py</extracomment>
        <translation>{name} hört. Zum Wechseln klicken.</translation>
    </message>
    <message>
        <source>A guest listens: nothing is recorded. Click to switch.</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/listener_button.py</extracomment>
        <translation>Ein Gast hört: Es wird nichts aufgezeichnet. Zum Wechseln klicken.</translation>
    </message>
    <message>
        <source>Guest – nothing is recorded</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/listener_button.py</extracomment>
        <translation>Gast – nichts wird aufgezeichnet</translation>
    </message>
    <message>
        <source>New listener…</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/listener_button.py</extracomment>
        <translation>Neuer Hörer…</translation>
    </message>
    <message>
        <source>Blend listeners into a mix…</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/listener_button.py</extracomment>
        <translation>Gemeinsamer Mix für mehrere Hörer…</translation>
    </message>
    <message>
        <source>Name, colour and PIN…</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/listener_button.py</extracomment>
        <translation>Name, Farbe und PIN…</translation>
    </message>
    <message>
        <source>Bring back “{name}”</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/listener_button.py</extracomment>
        <translation>„{name}“ zurückholen</translation>
    </message>
    <message>
        <source>{name} – PIN</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/listener_button.py</extracomment>
        <translation>{name} – PIN</translation>
    </message>
    <message>
        <source>Delete a listener</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/listener_button.py</extracomment>
        <translation>Hörer löschen</translation>
    </message>
    <message>
        <source>Me</source>
        <comment>who listens, until they choose a name</comment>
        <extracomment>musicrec_desktop/library/listeners/listeners.py</extracomment>
        <translation>Ich</translation>
    </message>
    <message>
        <source>There is no listener “{name}”.</source>
        <extracomment>musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>Es gibt keinen Hörer „{name}“.</translation>
    </message>
    <message>
        <source>This listener has a PIN.</source>
        <extracomment>musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>Dieser Hörer hat eine PIN.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <extracomment>musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>Zu viele falsche PINs.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <extracomment>musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>Das ist nicht die PIN.</translation>
    </message>
    <message>
        <source>This listener was deleted.</source>
        <extracomment>musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>Dieser Hörer wurde gelöscht.</translation>
    </message>
    <message>
        <source>The first listener stays: every library has one.</source>
        <extracomment>musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>Der erste Hörer bleibt: Jede Bibliothek hat einen.</translation>
    </message>
    <message>
        <source>A listener needs a name.</source>
        <extracomment>musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>Ein Hörer braucht einen Namen.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <extracomment>musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>Dieser Name ist zu lang.</translation>
    </message>
    <message>
        <source>There is a listener “{name}” already.</source>
        <extracomment>musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>Es gibt schon einen Hörer „{name}“.</translation>
    </message>
    <message>
        <source>This PIN is too short.</source>
        <extracomment>musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>Diese PIN ist zu kurz.</translation>
    </message>
    <message>
        <source>A guest’s ratings are not kept.</source>
        <extracomment>musicrec_desktop/services/listeners/ratings.py</extracomment>
        <translation>Bewertungen eines Gasts werden nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>Lists of tracks</name>
    <message>
        <source>Export as audio…</source>
        <extracomment>musicrec_desktop/gui/widgets/mix_head.py
----------
musicrec_desktop/gui/widgets/tables/chosen_tracks.py</extracomment>
        <translation>Als Audio exportieren…</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/bar.py
----------
musicrec_desktop/gui/widgets/tables/chosen_tracks.py</extracomment>
        <translation>Zur Warteschlange</translation>
    </message>
    <message>
        <source>Save as playlist…</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py
----------
musicrec_desktop/gui/widgets/mix_head.py
----------
musicrec_desktop/gui/widgets/music_map/bar.py
----------
musicrec_desktop/gui/widgets/tables/chosen_tracks.py</extracomment>
        <translation>Als Wiedergabeliste speichern…</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>musicrec_desktop/gui/widgets/collection_head.py
----------
musicrec_desktop/gui/widgets/music_map/bar.py
----------
musicrec_desktop/gui/widgets/tables/chosen_tracks.py</extracomment>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <extracomment>musicrec_desktop/gui/widgets/collection_head.py
----------
musicrec_desktop/gui/wiring/menus/playlist_menu.py
----------
musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Zufallswiedergabe</translation>
    </message>
    <message>
        <source>Radio</source>
        <extracomment>musicrec_desktop/gui/widgets/collection_head.py</extracomment>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Endless music that sounds like these tracks</source>
        <extracomment>musicrec_desktop/gui/widgets/collection_head.py</extracomment>
        <translation>Endlos Musik, die wie diese Titel klingt</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>Put into the queue</comment>
        <extracomment>musicrec_desktop/gui/widgets/collection_head.py</extracomment>
        <translation>Einreihen</translation>
    </message>
    <message>
        <source>Add everything to the queue</source>
        <extracomment>musicrec_desktop/gui/widgets/collection_head.py</extracomment>
        <translation>Alles an die Warteschlange anhängen</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <extracomment>musicrec_desktop/gui/widgets/collection_head.py</extracomment>
        <translation>{name} anzeigen</translation>
    </message>
    <message>
        <source>Scroll the page</source>
        <extracomment>musicrec_desktop/gui/widgets/scrolled_together.py</extracomment>
        <translation>Seite scrollen</translation>
    </message>
</context>
<context>
    <name>Metadata import</name>
    <message>
        <source>No column of “{name}” says which track a row is about.</source>
        <extracomment>musicrec_desktop/library/exchange/metadata_tables.py</extracomment>
        <translation>Keine Spalte von „{name}“ sagt, um welchen Titel es in einer Zeile geht.</translation>
    </message>
    <message>
        <source>“{name}” has no column “{column}”.</source>
        <extracomment>musicrec_desktop/library/exchange/metadata_tables.py</extracomment>
        <translation>„{name}“ hat keine Spalte „{column}“.</translation>
    </message>
    <message>
        <source>There is no genres.csv beside it: only the top genres have names.</source>
        <extracomment>musicrec_desktop/library/exchange/metadata_tables.py</extracomment>
        <translation>Daneben liegt keine genres.csv: Nur die obersten Genres haben Namen.</translation>
    </message>
    <message>
        <source>features.csv ({columns} columns for {tracks} tracks) is left alone: this program listens to the files itself, and its features are compared with each other only.</source>
        <extracomment>musicrec_desktop/library/exchange/metadata_tables.py</extracomment>
        <translation>features.csv ({columns} Spalten für {tracks} Titel) bleibt unbeachtet: Dieses Programm hört die Dateien selbst an, und seine Merkmale werden nur untereinander verglichen.</translation>
    </message>
</context>
<context>
    <name>Mini player</name>
    <message>
        <source>Show the whole window</source>
        <extracomment>musicrec_desktop/gui/mini_player.py</extracomment>
        <translation>Ganzes Fenster zeigen</translation>
    </message>
    <message>
        <source>Always on top</source>
        <extracomment>musicrec_desktop/gui/mini_player.py</extracomment>
        <translation>Immer im Vordergrund</translation>
    </message>
    <message>
        <source>Show in the library</source>
        <extracomment>musicrec_desktop/gui/mini_player.py</extracomment>
        <translation>In der Bibliothek zeigen</translation>
    </message>
</context>
<context>
    <name>Mix export</name>
    <message>
        <source>There are no tracks to export.</source>
        <extracomment>musicrec_desktop/services/exchange/mix_export.py</extracomment>
        <translation>Es gibt keine Titel zum Exportieren.</translation>
    </message>
    <message>
        <source>None of the tracks can be read.</source>
        <extracomment>musicrec_desktop/services/exchange/mix_export.py</extracomment>
        <translation>Keiner der Titel kann gelesen werden.</translation>
    </message>
    <message>
        <source>“{path}” has an ending that cannot be written.</source>
        <extracomment>musicrec_desktop/services/exchange/mix_export.py</extracomment>
        <translation>„{path}“ hat eine Endung, die nicht geschrieben werden kann.</translation>
    </message>
    <message>
        <source>“{path}” is itself one of the tracks of the mix.</source>
        <extracomment>musicrec_desktop/services/exchange/mix_export.py</extracomment>
        <translation>„{path}“ ist selbst einer der Titel des Mix.</translation>
    </message>
    <message>
        <source>“{path}” is a folder.</source>
        <extracomment>musicrec_desktop/services/exchange/mix_export.py</extracomment>
        <translation>„{path}“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>“{path}” has a line break in its name, which a CUE sheet cannot hold.</source>
        <extracomment>musicrec_desktop/services/exchange/mix_export.py</extracomment>
        <translation>Im Namen von „{path}“ ist ein Zeilenumbruch, den ein CUE-Sheet nicht halten kann.</translation>
    </message>
</context>
<context>
    <name>Mixes</name>
    <message>
        <source>{file} was written: {time}, with {sheet}.</source>
        <extracomment>musicrec_desktop/gui/controllers/discovery/mix_export.py</extracomment>
        <translation>{file} wurde geschrieben: {time}, mit {sheet}.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) could not be read: {first}</source>
        <extracomment>musicrec_desktop/gui/controllers/discovery/mix_export.py</extracomment>
        <translation>
            <numerusform>%n Titel konnte nicht gelesen werden: {first}</numerusform>
            <numerusform>%n Titel konnten nicht gelesen werden: {first}</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} was not written. {reason}</source>
        <extracomment>musicrec_desktop/gui/controllers/discovery/mix_export.py</extracomment>
        <translation>{file} wurde nicht geschrieben. {reason}</translation>
    </message>
    <message>
        <source>Export as audio</source>
        <extracomment>musicrec_desktop/gui/dialogs/export_mix_dialog.py</extracomment>
        <translation>Als Audio exportieren</translation>
    </message>
    <message>
        <source>Mix</source>
        <extracomment>musicrec_desktop/gui/controllers/discovery/mix_export.py
----------
musicrec_desktop/gui/panels/browsing/mix_page.py
----------
musicrec_desktop/gui/widgets/mix_head.py</extracomment>
        <translation>Mix</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>musicrec_desktop/gui/dialogs/export_mix_dialog.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <extracomment>musicrec_desktop/gui/dialogs/export_mix_dialog.py</extracomment>
        <translation>Überblendung</translation>
    </message>
    <message>
        <source>Bring all tracks to one loudness</source>
        <extracomment>musicrec_desktop/gui/dialogs/export_mix_dialog.py</extracomment>
        <translation>Alle Titel auf dieselbe Lautheit bringen</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) in one file, with chapter marks and a CUE sheet beside it. Loud beginnings and endings get shorter crossfades.</source>
        <extracomment>musicrec_desktop/gui/dialogs/export_mix_dialog.py</extracomment>
        <translation>
            <numerusform>%n Titel in einer Datei, mit Kapitelmarken und einem CUE-Sheet daneben. Laute Anfänge und Enden bekommen kürzere Überblendungen.</numerusform>
            <numerusform>%n Titel in einer Datei, mit Kapitelmarken und einem CUE-Sheet daneben. Laute Anfänge und Enden bekommen kürzere Überblendungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>musicrec_desktop/gui/dialogs/export_mix_dialog.py</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>As it comes</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Wie es kommt</translation>
    </message>
    <message>
        <source>Calm</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Lively</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Lebhaft</translation>
    </message>
    <message>
        <source>From calm to lively</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Von ruhig zu lebhaft</translation>
    </message>
    <message>
        <source>From lively to calm</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Von lebhaft zu ruhig</translation>
    </message>
    <message>
        <source>Calm, lively and back</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Ruhig, lebhaft und zurück</translation>
    </message>
    <message>
        <source>Lively, calm and back</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Lebhaft, ruhig und zurück</translation>
    </message>
    <message>
        <source>any</source>
        <comment>Any decade</comment>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>New mix</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py</extracomment>
        <translation>Neuer Mix</translation>
    </message>
    <message>
        <source>Tracks of the mix</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py
----------
musicrec_desktop/gui/panels/browsing/mix_page.py</extracomment>
        <translation>Titel des Mixes</translation>
    </message>
    <message>
        <source>{name}: {tracks}, {time}.</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py</extracomment>
        <translation>{name}: {tracks}, {time}.</translation>
    </message>
    <message>
        <source>No more tracks fit the recipe.</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py</extracomment>
        <translation>Es passen keine weiteren Titel zum Rezept.</translation>
    </message>
    <message>
        <source>Choosing tracks…</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py</extracomment>
        <translation>Titel werden ausgewählt…</translation>
    </message>
    <message>
        <source>Length of the mix</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Länge des Mixes</translation>
    </message>
    <message>
        <source>tracks</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Unit of the length</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Einheit der Länge</translation>
    </message>
    <message>
        <source>Mood</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Slowest tempo</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Langsamstes Tempo</translation>
    </message>
    <message>
        <source>Quickest tempo</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Schnellstes Tempo</translation>
    </message>
    <message>
        <source>Each key fits the one before it</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Jede Tonart passt zur vorherigen</translation>
    </message>
    <message>
        <source>{year}s</source>
        <comment>A decade</comment>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>{year}er</translation>
    </message>
    <message>
        <source>Decade</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Jahrzehnt</translation>
    </message>
    <message>
        <source>any; separate with commas</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>beliebig; mehrere mit Kommas</translation>
    </message>
    <message>
        <source>Only these genres</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Nur diese Genres</translation>
    </message>
    <message>
        <source>nobody; separate with commas</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>niemand; mehrere mit Kommas</translation>
    </message>
    <message>
        <source>Without these artists</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Ohne diese Interpreten</translation>
    </message>
    <message>
        <source>Make the mix</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py</extracomment>
        <translation>Mix erstellen</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Tempo</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>to</source>
        <comment>From one tempo to another</comment>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Genres</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>Heading of: bring all tracks to one loudness</comment>
        <extracomment>musicrec_desktop/gui/dialogs/export_mix_dialog.py</extracomment>
        <translation>Angleichen</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <extracomment>musicrec_desktop/gui/dialogs/export_mix_dialog.py</extracomment>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>Already there: {names}. What is replaced cannot be brought back.</source>
        <extracomment>musicrec_desktop/gui/dialogs/export_mix_dialog.py</extracomment>
        <translation>Schon vorhanden: {names}. Was ersetzt wird, lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>musicrec_desktop/gui/dialogs/export_mix_dialog.py
----------
musicrec_desktop/gui/dialogs/recipe_name.py</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>FLAC, nothing lost</source>
        <extracomment>musicrec_desktop/gui/dialogs/export_mix_dialog.py</extracomment>
        <translation>FLAC, nichts geht verloren</translation>
    </message>
    <message>
        <source>MP3, plays everywhere</source>
        <extracomment>musicrec_desktop/gui/dialogs/export_mix_dialog.py</extracomment>
        <translation>MP3, läuft überall</translation>
    </message>
    <message>
        <source>M4A (AAC), small</source>
        <extracomment>musicrec_desktop/gui/dialogs/export_mix_dialog.py</extracomment>
        <translation>M4A (AAC), klein</translation>
    </message>
    <message>
        <source>Opus, smallest</source>
        <extracomment>musicrec_desktop/gui/dialogs/export_mix_dialog.py</extracomment>
        <translation>Opus, am kleinsten</translation>
    </message>
    <message>
        <source>Tracks that suit your taste, fit the recipe, and go well one after the other.</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py</extracomment>
        <translation>Titel, die zu deinem Geschmack und zum Rezept passen und gut aufeinander folgen.</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>Musical keys</comment>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Tonarten</translation>
    </message>
    <message>
        <source>Without</source>
        <comment>Artists whom the mix leaves out</comment>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Including</source>
        <comment>Tracks that the mix has to hold</comment>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Mit</translation>
    </message>
    <message>
        <source>calm</source>
        <extracomment>musicrec_desktop/gui/panels/for_you_head.py
----------
musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>mellow</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>sanft</translation>
    </message>
    <message>
        <source>easy</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>locker</translation>
    </message>
    <message>
        <source>lively</source>
        <extracomment>musicrec_desktop/gui/panels/for_you_head.py
----------
musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>lebhaft</translation>
    </message>
    <message>
        <source>A folder: “{name}” is put into it.</source>
        <extracomment>musicrec_desktop/gui/dialogs/export_mix_dialog.py</extracomment>
        <translation>Ein Ordner: „{name}“ kommt hinein.</translation>
    </message>
    <message>
        <source>No track fits.</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py</extracomment>
        <translation>Kein Titel passt.</translation>
    </message>
    <message>
        <source>{tracks} to choose from, {time}.</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py</extracomment>
        <translation>{tracks} zur Auswahl, {time}.</translation>
    </message>
    <message>
        <source>Nothing in the library is called {names}.</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py</extracomment>
        <translation>Nichts in der Bibliothek heißt {names}.</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <extracomment>musicrec_desktop/gui/dialogs/recipe_name.py</extracomment>
        <translation>Rezept speichern</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <extracomment>musicrec_desktop/gui/dialogs/recipe_name.py</extracomment>
        <translation>Name des Rezepts</translation>
    </message>
    <message>
        <source>Your recipes</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py</extracomment>
        <translation>Deine Rezepte</translation>
    </message>
    <message>
        <source>{file} is being written. See Jobs for its progress.</source>
        <extracomment>musicrec_desktop/gui/controllers/discovery/mix_export.py</extracomment>
        <translation>{file} wird geschrieben. Wie weit, steht unter „Aufgaben“.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was left behind.</source>
        <extracomment>musicrec_desktop/gui/controllers/discovery/mix_export.py</extracomment>
        <translation>Der Export wurde abgebrochen; keine Datei ist zurückgeblieben.</translation>
    </message>
    <message>
        <source>No other track fits the recipe.</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py</extracomment>
        <translation>Kein anderer Titel passt zum Rezept.</translation>
    </message>
    <message>
        <source>Empty recipe</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py</extracomment>
        <translation>Leeres Rezept</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py</extracomment>
        <translation>Rezept speichern…</translation>
    </message>
    <message>
        <source>Delete recipe</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py</extracomment>
        <translation>Rezept löschen</translation>
    </message>
    <message>
        <source>Take the selected track out of the mix</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py</extracomment>
        <translation>Den ausgewählten Titel aus dem Mix nehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n of them (has|have) no clear key, and may stand anywhere.</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py</extracomment>
        <translation>
            <numerusform>%n davon hat keine klare Tonart und darf überall stehen.</numerusform>
            <numerusform>%n davon haben keine klare Tonart und dürfen überall stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a recipe “{name}” already.</source>
        <extracomment>musicrec_desktop/gui/dialogs/recipe_name.py</extracomment>
        <translation>Ein Rezept „{name}“ gibt es schon.</translation>
    </message>
    <message>
        <source>Nothing of this mix is left</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/mix_page.py</extracomment>
        <translation>Von diesem Mix ist nichts mehr da</translation>
    </message>
    <message>
        <source>Its tracks are no longer in your library.</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/mix_page.py</extracomment>
        <translation>Seine Titel sind nicht mehr in deiner Bibliothek.</translation>
    </message>
    <message>
        <source>none; type a title or an artist</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/held_tracks.py</extracomment>
        <translation>keine; tippe einen Titel oder Interpreten</translation>
    </message>
    <message>
        <source>Tracks that the mix has to hold</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/held_tracks.py</extracomment>
        <translation>Titel, die der Mix enthalten muss</translation>
    </message>
    <message>
        <source>Only these artists</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Nur diese Interpreten</translation>
    </message>
    <message>
        <source>Only by</source>
        <comment>These artists</comment>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Nur von</translation>
    </message>
    <message>
        <source>The recipe “{name}” was deleted.</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/discovery_pages.py</extracomment>
        <translation>Das Rezept „{name}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>intense</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>intensiv</translation>
    </message>
    <message>
        <source>Calm {genre}</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>{genre}, ruhig</translation>
    </message>
    <message>
        <source>Calm in minor</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>Ruhig in Moll</translation>
    </message>
    <message>
        <source>Calm mix</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>Ruhiger Mix</translation>
    </message>
    <message>
        <source>Mellow {genre}</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>{genre}, sanft</translation>
    </message>
    <message>
        <source>Mellow in minor</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>Sanft in Moll</translation>
    </message>
    <message>
        <source>Mellow mix</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>Sanfter Mix</translation>
    </message>
    <message>
        <source>Easy {genre}</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>{genre}, locker</translation>
    </message>
    <message>
        <source>Easy in minor</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>Locker in Moll</translation>
    </message>
    <message>
        <source>Easy mix</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>Lockerer Mix</translation>
    </message>
    <message>
        <source>Lively {genre}</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>{genre}, lebhaft</translation>
    </message>
    <message>
        <source>Lively in minor</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>Lebhaft in Moll</translation>
    </message>
    <message>
        <source>Lively mix</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>Lebhafter Mix</translation>
    </message>
    <message>
        <source>Intense {genre}</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>{genre}, intensiv</translation>
    </message>
    <message>
        <source>Intense in minor</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>Intensiv in Moll</translation>
    </message>
    <message>
        <source>Intense mix</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>Intensiver Mix</translation>
    </message>
    <message>
        <source>Slow {genre}</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>{genre}, langsam</translation>
    </message>
    <message>
        <source>Slow in minor</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>Langsam in Moll</translation>
    </message>
    <message>
        <source>Slow mix</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>Langsamer Mix</translation>
    </message>
    <message>
        <source>Quick {genre}</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>{genre}, schnell</translation>
    </message>
    <message>
        <source>Quick in minor</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>Schnell in Moll</translation>
    </message>
    <message>
        <source>Quick mix</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>Schneller Mix</translation>
    </message>
    <message>
        <source>Around {artist}</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>Rund um {artist}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>
            <numerusform>{names} und noch %n</numerusform>
            <numerusform>{names} und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>minor keys</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>Moll-Tonarten</translation>
    </message>
    <message>
        <source>{tempo} BPM</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>{tempo} BPM</translation>
    </message>
    <message>
        <source>mostly {low}–{high} BPM</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>meist {low}–{high} BPM</translation>
    </message>
    <message>
        <source>Nothing in the library is called “{names}”.</source>
        <extracomment>musicrec_desktop/services/discovery/mixing.py</extracomment>
        <translation>In der Bibliothek heißt nichts „{names}“.</translation>
    </message>
    <message>
        <source>No track fits the recipe.</source>
        <extracomment>musicrec_desktop/services/discovery/mixing.py</extracomment>
        <translation>Kein Titel passt zum Rezept.</translation>
    </message>
    <message>
        <source>A mix needs a length.</source>
        <extracomment>musicrec_desktop/services/discovery/mixing.py</extracomment>
        <translation>Ein Mix braucht eine Länge.</translation>
    </message>
    <message>
        <source>The energies of a curve are from 0, calm, to 1, lively.</source>
        <extracomment>musicrec_desktop/services/discovery/mixing.py</extracomment>
        <translation>Die Energien einer Kurve reichen von 0, ruhig, bis 1, lebhaft.</translation>
    </message>
    <message>
        <source>A range of tempos begins with the slower one.</source>
        <extracomment>musicrec_desktop/services/discovery/mixing.py</extracomment>
        <translation>Ein Tempobereich beginnt mit dem langsameren Tempo.</translation>
    </message>
    <message>
        <source>More tracks are required than the mix has room for.</source>
        <extracomment>musicrec_desktop/services/discovery/mixing.py</extracomment>
        <translation>Es sind mehr Titel verlangt, als der Mix fasst.</translation>
    </message>
    <message>
        <source>A track cannot both have to be in the mix and be left out.</source>
        <extracomment>musicrec_desktop/services/discovery/mixing.py</extracomment>
        <translation>Ein Titel kann nicht zugleich in den Mix müssen und ausgelassen werden.</translation>
    </message>
</context>
<context>
    <name>Music map</name>
    <message>
        <source>Genre</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Colour by the genre in the tags</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Nach dem Genre in den Tags färben</translation>
    </message>
    <message>
        <source>Tempo</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Colour by the tempo that was heard</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Nach dem gehörten Tempo färben</translation>
    </message>
    <message>
        <source>Energy</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py
----------
musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Colour by how loud, even and driving the music is</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Danach färben, wie laut, gleichmäßig und treibend die Musik ist</translation>
    </message>
    <message>
        <source>Decade</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Jahrzehnt</translation>
    </message>
    <message>
        <source>Colour by the year in the tags</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Nach dem Jahr in den Tags färben</translation>
    </message>
    <message>
        <source>Plays</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>Colour by how often each track was played</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Danach färben, wie oft jeder Titel gespielt wurde</translation>
    </message>
    <message>
        <source>{low} times and more</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>{low}-mal und öfter</translation>
    </message>
    <message>
        <source>Played</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Gespielt</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Once</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Under {tempo}</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Unter {tempo}</translation>
    </message>
    <message>
        <source>{low}–{high} BPM</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>{low}–{high} BPM</translation>
    </message>
    <message>
        <source>Over {tempo}</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Über {tempo}</translation>
    </message>
    <message>
        <source>Calm</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Mellow</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Sanft</translation>
    </message>
    <message>
        <source>Easy</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Locker</translation>
    </message>
    <message>
        <source>Lively</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Lebhaft</translation>
    </message>
    <message>
        <source>Intense</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Intensiv</translation>
    </message>
    <message>
        <source>Before {year}</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Vor {year}</translation>
    </message>
    <message>
        <source>{decade}s</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>{decade}er</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>No genre</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Ohne Genre</translation>
    </message>
    <message>
        <source>A path leads from one track to another: begin and end the line on a dot.</source>
        <extracomment>musicrec_desktop/gui/panels/music_map/chosen.py</extracomment>
        <translation>Ein Weg führt von einem Titel zu einem anderen: Beginne und beende die Linie auf einem Punkt.</translation>
    </message>
    <message numerus="yes">
        <source>Your songs have to be analysed first: from %n track(s) on, their map is drawn here, and it grows with the others.</source>
        <extracomment>musicrec_desktop/gui/panels/music_map/no_map.py</extracomment>
        <translation>
            <numerusform>Deine Titel müssen erst analysiert werden: ab %n Titel wird hier ihre Karte gezeichnet, und sie wächst mit den anderen.</numerusform>
            <numerusform>Deine Titel müssen erst analysiert werden: ab %n Titeln wird hier ihre Karte gezeichnet, und sie wächst mit den anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The map comes in a moment</source>
        <extracomment>musicrec_desktop/gui/panels/music_map/no_map.py</extracomment>
        <translation>Die Karte kommt gleich</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) were analysed so far. As soon as they were compared with each other, the map is drawn here; it grows while the others are analysed.</source>
        <extracomment>musicrec_desktop/gui/panels/music_map/no_map.py</extracomment>
        <translation>
            <numerusform>Bisher wurde %n Titel analysiert. Sobald die Titel miteinander verglichen sind, wird die Karte hier gezeichnet; sie wächst, während die übrigen analysiert werden.</numerusform>
            <numerusform>Bisher wurden %n Titel analysiert. Sobald sie miteinander verglichen sind, wird die Karte hier gezeichnet; sie wächst, während die übrigen analysiert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tracks} of %n track(s) so far</source>
        <extracomment>musicrec_desktop/gui/panels/music_map/texts.py</extracomment>
        <translation>
            <numerusform>{tracks} von %n Titel bisher</numerusform>
            <numerusform>{tracks} von %n Titeln bisher</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of the list</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/drawer.py</extracomment>
        <translation>Größe der Liste</translation>
    </message>
    <message>
        <source>Colours: {name}</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/head.py</extracomment>
        <translation>Farben: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Drawn anew, with %n track(s)</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/progress.py</extracomment>
        <translation>
            <numerusform>Neu gezeichnet, mit %n Titel</numerusform>
            <numerusform>Neu gezeichnet, mit %n Titeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library has changed a lot since this map was drawn.</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/progress.py</extracomment>
        <translation>Deine Bibliothek hat sich stark verändert, seit diese Karte gezeichnet wurde.</translation>
    </message>
    <message>
        <source>Show what plays (Home)</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/tools.py</extracomment>
        <translation>Zeigen, was gerade läuft (Pos1)</translation>
    </message>
    <message>
        <source>{genre} around {artist}</source>
        <extracomment>musicrec_desktop/gui/words/music_map.py</extracomment>
        <translation>{genre} rund um {artist}</translation>
    </message>
    <message>
        <source>Untagged music</source>
        <extracomment>musicrec_desktop/gui/words/music_map.py</extracomment>
        <translation>Musik ohne Tags</translation>
    </message>
    <message>
        <source>In {region}</source>
        <extracomment>musicrec_desktop/gui/words/music_map.py</extracomment>
        <translation>In {region}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <extracomment>musicrec_desktop/gui/words/music_map.py</extracomment>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>Beside {tracks}</source>
        <extracomment>musicrec_desktop/gui/words/music_map.py</extracomment>
        <translation>Neben {tracks}</translation>
    </message>
    <message>
        <source>In {region}, beside {tracks}</source>
        <extracomment>musicrec_desktop/gui/words/music_map.py</extracomment>
        <translation>In {region}, neben {tracks}</translation>
    </message>
    <message>
        <source>“{title}” by {artist}</source>
        <extracomment>musicrec_desktop/gui/words/music_map.py</extracomment>
        <translation>„{title}“ von {artist}</translation>
    </message>
    <message>
        <source>{tracks} in {regions}. Shift and arrows go from track to track, Enter plays. The list beside the map holds the same.</source>
        <extracomment>musicrec_desktop/gui/words/music_map.py</extracomment>
        <translation>{tracks} in {regions}. Umschalt und Pfeiltasten führen von Titel zu Titel, Eingabe spielt ab. Die Liste neben der Karte enthält dasselbe.</translation>
    </message>
    <message>
        <source>Too little was analysed for a map</source>
        <extracomment>musicrec_desktop/gui/panels/music_map/no_map.py</extracomment>
        <translation>Für eine Karte ist zu wenig analysiert</translation>
    </message>
    <message numerus="yes">
        <source>It takes %n track(s). Add a folder of music; once it was analysed, its map is drawn here.</source>
        <extracomment>musicrec_desktop/gui/panels/music_map/no_map.py</extracomment>
        <translation>
            <numerusform>Sie braucht %n Titel. Füge einen Musikordner hinzu; sobald er analysiert ist, wird seine Karte hier gezeichnet.</numerusform>
            <numerusform>Sie braucht %n Titel. Füge einen Musikordner hinzu; sobald er analysiert ist, wird seine Karte hier gezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The map was not drawn</source>
        <extracomment>musicrec_desktop/gui/panels/music_map/no_map.py</extracomment>
        <translation>Die Karte wurde nicht gezeichnet</translation>
    </message>
    <message>
        <source>Drawing it was stopped.</source>
        <extracomment>musicrec_desktop/gui/panels/music_map/no_map.py</extracomment>
        <translation>Das Zeichnen wurde gestoppt.</translation>
    </message>
    <message>
        <source>Draw the map</source>
        <extracomment>musicrec_desktop/gui/panels/music_map/no_map.py</extracomment>
        <translation>Karte zeichnen</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>Select nothing</comment>
        <extracomment>musicrec_desktop/gui/widgets/music_map/bar.py</extracomment>
        <translation>Abwählen</translation>
    </message>
    <message>
        <source>Draw a line from one track to another, and hear the way (Ctrl+Shift-drag)</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/tools.py</extracomment>
        <translation>Eine Linie von einem Titel zum anderen ziehen und den Weg hören (Strg+Umschalt+Ziehen)</translation>
    </message>
    <message>
        <source>largest step {ratio}× the mean</source>
        <extracomment>musicrec_desktop/gui/panels/music_map/texts.py</extracomment>
        <translation>größter Schritt {ratio}× so groß wie der mittlere</translation>
    </message>
    <message>
        <source>{low}–{high} times</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>{low}–{high}-mal</translation>
    </message>
    <message>
        <source>Path: {first} → {last}</source>
        <extracomment>musicrec_desktop/gui/panels/music_map/texts.py</extracomment>
        <translation>Weg: {first} → {last}</translation>
    </message>
    <message>
        <source>Music map</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py
----------
musicrec_desktop/gui/widgets/music_map/canvas.py
----------
musicrec_desktop/gui/widgets/music_map/head.py</extracomment>
        <translation>Musikkarte</translation>
    </message>
    <message>
        <source>near means alike</source>
        <extracomment>musicrec_desktop/gui/panels/music_map/texts.py</extracomment>
        <translation>nah heißt ähnlich</translation>
    </message>
    <message>
        <source>what the search found stands out</source>
        <extracomment>musicrec_desktop/gui/panels/music_map/texts.py</extracomment>
        <translation>was die Suche fand, ist hervorgehoben</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) selected</source>
        <extracomment>musicrec_desktop/gui/panels/music_map/chosen.py</extracomment>
        <translation>
            <numerusform>%n Titel ausgewählt</numerusform>
            <numerusform>%n Titel ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Legend</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/legend.py</extracomment>
        <translation>Legende</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n track(s)</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/legend.py</extracomment>
        <translation>
            <numerusform>{name}: %n Titel</numerusform>
            <numerusform>{name}: %n Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s). Click to see them alone.</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/legend.py</extracomment>
        <translation>
            <numerusform>%n Titel. Klicken, um nur ihn zu sehen.</numerusform>
            <numerusform>%n Titel. Klicken, um nur sie zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/progress.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop drawing the map</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/progress.py</extracomment>
        <translation>Zeichnen der Karte stoppen</translation>
    </message>
    <message>
        <source>Update map</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/progress.py</extracomment>
        <translation>Karte aktualisieren</translation>
    </message>
    <message>
        <source>Progress of drawing the map</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/progress.py</extracomment>
        <translation>Fortschritt beim Zeichnen der Karte</translation>
    </message>
    <message>
        <source>The map as a list of regions</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/regions_view.py</extracomment>
        <translation>Die Karte als Liste von Gebieten</translation>
    </message>
    <message>
        <source>Draw around tracks (Shift-drag)</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/tools.py</extracomment>
        <translation>Titel umranden (Umschalt+Ziehen)</translation>
    </message>
    <message>
        <source>Come nearer (+)</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/tools.py</extracomment>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Show the whole map (0)</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/tools.py</extracomment>
        <translation>Ganze Karte zeigen (0)</translation>
    </message>
    <message>
        <source>Show the map as a list, too</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/tools.py</extracomment>
        <translation>Karte auch als Liste zeigen</translation>
    </message>
</context>
<context>
    <name>Musical keys</name>
    <message>
        <source>C maj</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>C-Dur</translation>
    </message>
    <message>
        <source>C min</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>c-Moll</translation>
    </message>
    <message>
        <source>C# maj</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Cis-Dur</translation>
    </message>
    <message>
        <source>C# min</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>cis-Moll</translation>
    </message>
    <message>
        <source>D maj</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>D-Dur</translation>
    </message>
    <message>
        <source>D min</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>d-Moll</translation>
    </message>
    <message>
        <source>Eb maj</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Es-Dur</translation>
    </message>
    <message>
        <source>Eb min</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>es-Moll</translation>
    </message>
    <message>
        <source>E maj</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>E-Dur</translation>
    </message>
    <message>
        <source>E min</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>e-Moll</translation>
    </message>
    <message>
        <source>F maj</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>F-Dur</translation>
    </message>
    <message>
        <source>F min</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>f-Moll</translation>
    </message>
    <message>
        <source>F# maj</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Fis-Dur</translation>
    </message>
    <message>
        <source>F# min</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>fis-Moll</translation>
    </message>
    <message>
        <source>G maj</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>G-Dur</translation>
    </message>
    <message>
        <source>G min</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>g-Moll</translation>
    </message>
    <message>
        <source>Ab maj</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>As-Dur</translation>
    </message>
    <message>
        <source>Ab min</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>as-Moll</translation>
    </message>
    <message>
        <source>A maj</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>A-Dur</translation>
    </message>
    <message>
        <source>A min</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>a-Moll</translation>
    </message>
    <message>
        <source>Bb maj</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>B-Dur</translation>
    </message>
    <message>
        <source>Bb min</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>b-Moll</translation>
    </message>
    <message>
        <source>B maj</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>H-Dur</translation>
    </message>
    <message>
        <source>B min</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>h-Moll</translation>
    </message>
    <message>
        <source>C major</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>C-Dur</translation>
    </message>
    <message>
        <source>C minor</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>c-Moll</translation>
    </message>
    <message>
        <source>C# major</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Cis-Dur</translation>
    </message>
    <message>
        <source>C# minor</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>cis-Moll</translation>
    </message>
    <message>
        <source>D major</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>D-Dur</translation>
    </message>
    <message>
        <source>D minor</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>d-Moll</translation>
    </message>
    <message>
        <source>Eb major</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Es-Dur</translation>
    </message>
    <message>
        <source>Eb minor</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>es-Moll</translation>
    </message>
    <message>
        <source>E major</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>E-Dur</translation>
    </message>
    <message>
        <source>E minor</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>e-Moll</translation>
    </message>
    <message>
        <source>F major</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>F-Dur</translation>
    </message>
    <message>
        <source>F minor</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>f-Moll</translation>
    </message>
    <message>
        <source>F# major</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Fis-Dur</translation>
    </message>
    <message>
        <source>F# minor</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>fis-Moll</translation>
    </message>
    <message>
        <source>G major</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>G-Dur</translation>
    </message>
    <message>
        <source>G minor</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>g-Moll</translation>
    </message>
    <message>
        <source>Ab major</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>As-Dur</translation>
    </message>
    <message>
        <source>Ab minor</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>as-Moll</translation>
    </message>
    <message>
        <source>A major</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>A-Dur</translation>
    </message>
    <message>
        <source>A minor</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>a-Moll</translation>
    </message>
    <message>
        <source>Bb major</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>B-Dur</translation>
    </message>
    <message>
        <source>Bb minor</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>b-Moll</translation>
    </message>
    <message>
        <source>B major</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>H-Dur</translation>
    </message>
    <message>
        <source>B minor</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>h-Moll</translation>
    </message>
</context>
<context>
    <name>Next steps</name>
    <message>
        <source>Copy it again from its source.</source>
        <extracomment>musicrec_desktop/analysis/guarded_reader.py</extracomment>
        <translation>Kopiere sie noch einmal von der Quelle.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <extracomment>musicrec_desktop/analysis/guarded_reader.py
----------
musicrec_desktop/playback/opening.py
----------
musicrec_desktop/services/listening/library_folders.py
----------
musicrec_desktop/services/scrobbling/secret_store.py</extracomment>
        <translation>Prüfe die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing that was saved is lost.</source>
        <extracomment>musicrec_desktop/core/errors.py
----------
musicrec_desktop/library/database_errors.py</extracomment>
        <translation>Schaffe etwas Platz und versuche es erneut; nichts Gespeichertes geht verloren.</translation>
    </message>
    <message>
        <source>Choose a disk with another file system, or lift the limit on the size of files.</source>
        <extracomment>musicrec_desktop/core/errors.py</extracomment>
        <translation>Wähle eine Festplatte mit einem anderen Dateisystem, oder hebe die Grenze für die Größe von Dateien auf.</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another folder with --data-dir.</source>
        <extracomment>musicrec_desktop/core/errors.py
----------
musicrec_desktop/library/database_errors.py</extracomment>
        <translation>Prüfe die Zugriffsrechte oder wähle mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <extracomment>musicrec_desktop/core/errors.py</extracomment>
        <translation>Prüfe den Datenträger und versuche es erneut.</translation>
    </message>
    <message>
        <source>This package of the program has no room for {names}: start it from its source.</source>
        <extracomment>musicrec_desktop/core/optional_packages.py</extracomment>
        <translation>Dieses Programmpaket kann {names} nicht aufnehmen: Starte das Programm aus dem Quellcode.</translation>
    </message>
    <message>
        <source>Install what is missing with: &quot;{python}&quot; -m pip install {names}</source>
        <extracomment>musicrec_desktop/core/optional_packages.py</extracomment>
        <translation>Installiere, was fehlt, mit: &quot;{python}&quot; -m pip install {names}</translation>
    </message>
    <message>
        <source>Name a folder with --data-dir.</source>
        <extracomment>musicrec_desktop/core/paths.py</extracomment>
        <translation>Nenne einen Ordner mit --data-dir.</translation>
    </message>
    <message>
        <source>Connect the drive that it is on. If it is gone for good, delete “{path}” to begin a new library.</source>
        <extracomment>musicrec_desktop/core/paths.py</extracomment>
        <translation>Schließe das Laufwerk an, auf dem er liegt. Ist er endgültig verloren, lösche „{path}“, um eine neue Bibliothek zu beginnen.</translation>
    </message>
    <message>
        <source>Remove its tags with the program that wrote them.</source>
        <extracomment>musicrec_desktop/core/vorbis_comments.py</extracomment>
        <translation>Entferne seine Tags mit dem Programm, das sie geschrieben hat.</translation>
    </message>
    <message>
        <source>Give that of a file.</source>
        <extracomment>musicrec_desktop/desktop/addresses.py</extracomment>
        <translation>Gib die einer Datei an.</translation>
    </message>
    <message>
        <source>Give an address such as file:///home/me/Music/song.flac.</source>
        <extracomment>musicrec_desktop/desktop/addresses.py</extracomment>
        <translation>Gib eine Adresse wie file:///home/me/Music/song.flac an.</translation>
    </message>
    <message>
        <source>See whether it starts by itself, or choose another.</source>
        <extracomment>musicrec_desktop/desktop/programs.py</extracomment>
        <translation>Sieh nach, ob es allein startet, oder wähle ein anderes.</translation>
    </message>
    <message>
        <source>Choose another program.</source>
        <extracomment>musicrec_desktop/desktop/programs.py
----------
musicrec_desktop/services/library/open_with.py</extracomment>
        <translation>Wähle ein anderes Programm.</translation>
    </message>
    <message>
        <source>Install it with: pip install onnxruntime</source>
        <extracomment>musicrec_desktop/genre/cnn/inference.py</extracomment>
        <translation>Installiere es mit: pip install onnxruntime</translation>
    </message>
    <message>
        <source>Train the genres again, or choose another model.</source>
        <extracomment>musicrec_desktop/genre/cnn/inference.py</extracomment>
        <translation>Trainiere die Genres erneut oder wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>{hint} – or train the classical models, which need nothing more.</source>
        <extracomment>musicrec_desktop/genre/cnn/process.py</extracomment>
        <translation>{hint} – oder trainiere die klassischen Modelle, die nichts weiter brauchen.</translation>
    </message>
    <message>
        <source>Start the training again.</source>
        <extracomment>musicrec_desktop/genre/cnn/process.py</extracomment>
        <translation>Starte das Training erneut.</translation>
    </message>
    <message>
        <source>Close other programs and train again: it goes on after the last epoch.</source>
        <extracomment>musicrec_desktop/genre/cnn/process.py</extracomment>
        <translation>Schließe andere Programme und trainiere erneut: Es geht nach der letzten Epoche weiter.</translation>
    </message>
    <message>
        <source>Add music by other artists.</source>
        <extracomment>musicrec_desktop/genre/folds.py</extracomment>
        <translation>Füge Musik von anderen Interpreten hinzu.</translation>
    </message>
    <message>
        <source>Train it again, or choose another model.</source>
        <extracomment>musicrec_desktop/genre/model_files.py</extracomment>
        <translation>Trainiere es erneut oder wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>Train or choose another.</source>
        <extracomment>musicrec_desktop/genre/model_files.py</extracomment>
        <translation>Trainiere eines oder wähle ein anderes.</translation>
    </message>
    <message>
        <source>Update the program. Train it again, or choose another model.</source>
        <extracomment>musicrec_desktop/genre/model_files.py</extracomment>
        <translation>Aktualisiere das Programm. Oder trainiere das Modell erneut oder wähle ein anderes.</translation>
    </message>
    <message>
        <source>There is nothing to tell apart: add a second genre.</source>
        <extracomment>musicrec_desktop/genre/not_trainable.py</extracomment>
        <translation>Es gibt nichts zu unterscheiden: Füge ein zweites Genre hinzu.</translation>
    </message>
    <message>
        <source>Tag some music with genres, or name a folder that holds one folder for each genre.</source>
        <extracomment>musicrec_desktop/genre/not_trainable.py</extracomment>
        <translation>Gib einem Teil deiner Musik Genre-Tags oder nenne einen Ordner, der für jedes Genre einen eigenen Ordner enthält.</translation>
    </message>
    <message>
        <source>Add a music folder…</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artists_page.py
----------
musicrec_desktop/gui/panels/browsing/folders_page.py
----------
musicrec_desktop/gui/panels/browsing/tiles_page.py
----------
musicrec_desktop/gui/panels/duplicates_page.py
----------
musicrec_desktop/gui/panels/for_you_page.py
----------
musicrec_desktop/gui/panels/music_map/no_map.py
----------
musicrec_desktop/gui/panels/report_page.py
----------
musicrec_desktop/gui/panels/tidy_page.py</extracomment>
        <translation>Musikordner hinzufügen…</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <extracomment>musicrec_desktop/gui/panels/for_you_page.py</extracomment>
        <translation>Nach Änderungen suchen</translation>
    </message>
    <message>
        <source>Show the songs</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_page.py
----------
musicrec_desktop/gui/panels/for_you_page.py
----------
musicrec_desktop/gui/panels/history/history_page.py
----------
musicrec_desktop/gui/panels/history/statistics_view.py
----------
musicrec_desktop/gui/panels/history/year_view.py
----------
musicrec_desktop/gui/panels/music_map/no_map.py
----------
musicrec_desktop/gui/panels/playing/now_playing.py
----------
musicrec_desktop/gui/panels/playlist_page.py
----------
musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>Titel anzeigen</translation>
    </message>
    <message>
        <source>It was not copied. Restore an older backup.</source>
        <extracomment>musicrec_desktop/library/backups.py</extracomment>
        <translation>Sie wurde nicht kopiert. Stelle eine ältere Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <extracomment>musicrec_desktop/library/backups.py
----------
musicrec_desktop/services/exchange/playlist_exchange.py</extracomment>
        <translation>Wähle eine andere.</translation>
    </message>
    <message>
        <source>Free {megabytes} MB.</source>
        <extracomment>musicrec_desktop/library/backups.py</extracomment>
        <translation>Schaffe {megabytes} MB Platz.</translation>
    </message>
    <message>
        <source>Scan your music first.</source>
        <extracomment>musicrec_desktop/library/backups.py</extracomment>
        <translation>Lies zuerst deine Musik ein.</translation>
    </message>
    <message>
        <source>Mend the sheet, or remove it.</source>
        <extracomment>musicrec_desktop/library/cue.py</extracomment>
        <translation>Repariere das CUE-Sheet oder entferne es.</translation>
    </message>
    <message>
        <source>Put its folder back, or restart the program to begin a new library.</source>
        <extracomment>musicrec_desktop/library/database.py</extracomment>
        <translation>Lege den Ordner zurück oder starte das Programm neu, um eine neue Bibliothek zu beginnen.</translation>
    </message>
    <message>
        <source>Close the other program that uses it and try again.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>Schließe das andere Programm, das sie verwendet, und versuche es erneut.</translation>
    </message>
    <message>
        <source>Try again in a moment; if it lasts, restart the program.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>Versuche es gleich noch einmal; wenn es anhält, starte das Programm neu.</translation>
    </message>
    <message>
        <source>Move it away and scan your music again, or put a backup in its place.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>Verschiebe sie woandershin und lies deine Musik neu ein oder setze eine Sicherung an ihre Stelle.</translation>
    </message>
    <message>
        <source>Check that its folder exists and may be written, or choose another with --data-dir.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>Prüfe, ob ihr Ordner vorhanden und beschreibbar ist, oder wähle mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>Check the disk and its cable, then try again.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>Prüfe den Datenträger und sein Kabel und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>Move the data folder to a disk with another file system, or lift the limit on the size of files. Nothing that was saved is lost.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>Verschiebe den Datenordner auf eine Festplatte mit einem anderen Dateisystem, oder hebe die Grenze für die Größe von Dateien auf. Nichts, was gespeichert war, ist verloren.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>Wähle einen Ordner mit kürzerem Pfad.</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder with --data-dir.</source>
        <extracomment>musicrec_desktop/library/database.py</extracomment>
        <translation>Verschiebe die Datei woandershin oder wähle mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Update the program, or choose another folder with --data-dir.</source>
        <extracomment>musicrec_desktop/library/database.py</extracomment>
        <translation>Aktualisiere das Programm oder wähle mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>It was left as it was. Please report this.</source>
        <extracomment>musicrec_desktop/library/database.py</extracomment>
        <translation>Es wurde nichts daran geändert. Bitte melde das.</translation>
    </message>
    <message>
        <source>Choose one on this drive.</source>
        <extracomment>musicrec_desktop/library/file_moving.py</extracomment>
        <translation>Wähle einen auf diesem Laufwerk.</translation>
    </message>
    <message>
        <source>Connect its drive, or scan the folder.</source>
        <extracomment>musicrec_desktop/library/file_moving.py
----------
musicrec_desktop/library/file_replacing.py</extracomment>
        <translation>Schließe das Laufwerk an oder lies den Ordner ein.</translation>
    </message>
    <message>
        <source>Check the folder’s permissions.</source>
        <extracomment>musicrec_desktop/library/file_moving.py</extracomment>
        <translation>Prüfe die Zugriffsrechte des Ordners.</translation>
    </message>
    <message>
        <source>Shorten the pattern.</source>
        <extracomment>musicrec_desktop/library/file_moving.py</extracomment>
        <translation>Kürze das Muster.</translation>
    </message>
    <message>
        <source>Check the drive.</source>
        <extracomment>musicrec_desktop/library/file_moving.py</extracomment>
        <translation>Prüfe das Laufwerk.</translation>
    </message>
    <message>
        <source>Change its permissions first.</source>
        <extracomment>musicrec_desktop/library/file_replacing.py</extracomment>
        <translation>Ändere zuerst die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Scan the folder, and edit it again.</source>
        <extracomment>musicrec_desktop/library/file_replacing.py</extracomment>
        <translation>Lies den Ordner ein und bearbeite sie erneut.</translation>
    </message>
    <message>
        <source>Free as much space as the file takes, and try again.</source>
        <extracomment>musicrec_desktop/library/file_replacing.py</extracomment>
        <translation>Schaffe so viel Platz, wie die Datei belegt, und versuche es erneut.</translation>
    </message>
    <message>
        <source>Stop playing it, and try again.</source>
        <extracomment>musicrec_desktop/library/file_replacing.py</extracomment>
        <translation>Stoppe die Wiedergabe und versuche es erneut.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <extracomment>musicrec_desktop/library/file_replacing.py</extracomment>
        <translation>Prüfe die Zugriffsrechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>Check the drive, and try again.</source>
        <extracomment>musicrec_desktop/library/file_replacing.py
----------
musicrec_desktop/playback/opening.py</extracomment>
        <translation>Prüfe das Laufwerk und versuche es erneut.</translation>
    </message>
    <message>
        <source>Choose a listener and a track anew.</source>
        <extracomment>musicrec_desktop/library/listeners/history.py</extracomment>
        <translation>Wähle Hörer und Titel neu.</translation>
    </message>
    <message>
        <source>Name one: --column path=NAME, --column file=NAME or --column id=NAME.</source>
        <extracomment>musicrec_desktop/library/exchange/metadata_tables.py</extracomment>
        <translation>Nenne eine: --column path=NAME, --column file=NAME oder --column id=NAME.</translation>
    </message>
    <message>
        <source>It has: {names}.</source>
        <extracomment>musicrec_desktop/library/exchange/metadata_tables.py</extracomment>
        <translation>Vorhanden sind: {names}.</translation>
    </message>
    <message>
        <source>Write {name} for what is not to be kept.</source>
        <comment>{name} stays as it is</comment>
        <extracomment>musicrec_desktop/library/name_patterns.py</extracomment>
        <translation>Schreibe {name} für das, was nicht behalten werden soll.</translation>
    </message>
    <message>
        <source>Such as: {pattern}</source>
        <extracomment>musicrec_desktop/library/path_patterns.py</extracomment>
        <translation>Zum Beispiel: {pattern}</translation>
    </message>
    <message>
        <source>End it with {title}, or with {name}, which is the name the file has.</source>
        <comment>{title} and {name} stay as they are</comment>
        <extracomment>musicrec_desktop/library/path_patterns.py</extracomment>
        <translation>Beende es mit {title} oder mit {name}, dem Namen, den die Datei hat.</translation>
    </message>
    <message>
        <source>Fields stand in {}, what may be left out in [].</source>
        <extracomment>musicrec_desktop/library/path_patterns.py</extracomment>
        <translation>Felder stehen in {}, was wegfallen darf, in [].</translation>
    </message>
    <message>
        <source>Choose among: {names}.</source>
        <extracomment>musicrec_desktop/library/name_patterns.py
----------
musicrec_desktop/library/path_patterns.py
----------
musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Wähle aus: {names}.</translation>
    </message>
    <message>
        <source>Close it with “]”.</source>
        <extracomment>musicrec_desktop/library/path_patterns.py</extracomment>
        <translation>Schließe es mit „]“.</translation>
    </message>
    <message>
        <source>Covers may have {size} MiB: make it smaller first.</source>
        <extracomment>musicrec_desktop/library/tags/pictures.py</extracomment>
        <translation>Cover dürfen {size} MiB groß sein: Verkleinere das Bild zuerst.</translation>
    </message>
    <message>
        <source>Convert it to one of these.</source>
        <extracomment>musicrec_desktop/library/tags/pictures.py</extracomment>
        <translation>Wandle es in eines davon um.</translation>
    </message>
    <message>
        <source>Covers may have {pixels} a side: make it smaller first.</source>
        <extracomment>musicrec_desktop/library/tags/pictures.py</extracomment>
        <translation>Cover dürfen {pixels} je Seite haben: Verkleinere das Bild zuerst.</translation>
    </message>
    <message>
        <source>Let it end in {endings} or {last}.</source>
        <extracomment>musicrec_desktop/library/exchange/playlist_files.py</extracomment>
        <translation>Lass ihn auf {endings} oder {last} enden.</translation>
    </message>
    <message>
        <source>Sort by one of these: {names}.</source>
        <extracomment>musicrec_desktop/library/query/arrangement.py</extracomment>
        <translation>Sortiere nach einem von diesen: {names}.</translation>
    </message>
    <message>
        <source>Write it such as {example}.</source>
        <extracomment>musicrec_desktop/library/query/arrangement.py
----------
musicrec_desktop/library/query/fields.py
----------
musicrec_desktop/library/query/syntax.py</extracomment>
        <translation>Schreibe es etwa so: {example}.</translation>
    </message>
    <message>
        <source>Did you mean {asked}?</source>
        <extracomment>musicrec_desktop/library/query/syntax.py</extracomment>
        <translation>Meintest du {asked}?</translation>
    </message>
    <message>
        <source>Write it in a simpler way.</source>
        <extracomment>musicrec_desktop/library/query/syntax.py</extracomment>
        <translation>Schreibe es einfacher.</translation>
    </message>
    <message>
        <source>Check the path, and that its drive is connected.</source>
        <extracomment>musicrec_desktop/library/scanner.py</extracomment>
        <translation>Prüfe den Pfad und ob das Laufwerk angeschlossen ist.</translation>
    </message>
    <message>
        <source>Choose another listener.</source>
        <extracomment>musicrec_desktop/library/listeners/sessions.py</extracomment>
        <translation>Wähle einen anderen Hörer.</translation>
    </message>
    <message>
        <source>Give a JPEG or PNG file.</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Gib eine JPEG- oder PNG-Datei an.</translation>
    </message>
    <message>
        <source>It is a whole number from {low} to {high}.</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Erlaubt ist eine ganze Zahl von {low} bis {high}.</translation>
    </message>
    <message>
        <source>It is a number from {low} to {high}.</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Erlaubt ist eine Zahl von {low} bis {high}.</translation>
    </message>
    <message>
        <source>Set or clear this one first.</source>
        <extracomment>musicrec_desktop/library/tags/forms/vorbis.py</extracomment>
        <translation>Setze oder leere zuerst dieses Feld.</translation>
    </message>
    <message>
        <source>Check the file’s permissions.</source>
        <extracomment>musicrec_desktop/library/tags/reading.py</extracomment>
        <translation>Prüfe die Zugriffsrechte der Datei.</translation>
    </message>
    <message>
        <source>The log says more.</source>
        <extracomment>musicrec_desktop/playback/feeder.py</extracomment>
        <translation>Mehr dazu steht im Protokoll.</translation>
    </message>
    <message>
        <source>Connect one or start the sound server, then press Play if the music does not go on by itself.</source>
        <extracomment>musicrec_desktop/playback/pulse_output.py</extracomment>
        <translation>Schließe eines an oder starte den Soundserver; drücke dann auf „Abspielen“, falls die Musik nicht von selbst weiterläuft.</translation>
    </message>
    <message>
        <source>Rescan the folder, or plug the drive in.</source>
        <extracomment>musicrec_desktop/playback/breaking_off.py
----------
musicrec_desktop/playback/opening.py</extracomment>
        <translation>Lies den Ordner neu ein oder schließe das Laufwerk an.</translation>
    </message>
    <message>
        <source>Analyse the songs</source>
        <extracomment>musicrec_desktop/gui/panels/music_map/no_map.py</extracomment>
        <translation>Titel analysieren</translation>
    </message>
    <message>
        <source>It may have {number} characters.</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Erlaubt sind {number} Zeichen.</translation>
    </message>
    <message>
        <source>Connect it and press Play.</source>
        <extracomment>musicrec_desktop/playback/silent_row.py</extracomment>
        <translation>Schließe es an und drücke auf „Abspielen“.</translation>
    </message>
    <message>
        <source>Export them again: they are fitted anew.</source>
        <extracomment>musicrec_desktop/recommend/derived.py</extracomment>
        <translation>Exportiere sie erneut: Sie werden neu angepasst.</translation>
    </message>
    <message>
        <source>Wait until its analysis is done and ask again.</source>
        <extracomment>musicrec_desktop/recommend/similarity.py</extracomment>
        <translation>Warte, bis die Analyse fertig ist, und frage erneut.</translation>
    </message>
    <message>
        <source>Choose another one, too.</source>
        <extracomment>musicrec_desktop/services/discovery/blend.py</extracomment>
        <translation>Wähle noch einen dazu.</translation>
    </message>
    <message>
        <source>Add a folder of music, and wait for its scan.</source>
        <extracomment>musicrec_desktop/services/discovery/discovery_pool.py</extracomment>
        <translation>Füge einen Musikordner hinzu und warte, bis er eingelesen ist.</translation>
    </message>
    <message>
        <source>Connect the drive it is on, and scan again.</source>
        <extracomment>musicrec_desktop/services/discovery/discovery_pool.py</extracomment>
        <translation>Schließe das Laufwerk an, auf dem sie liegt, und lies erneut ein.</translation>
    </message>
    <message>
        <source>Scan its folder again.</source>
        <extracomment>musicrec_desktop/services/discovery/discovery_pool.py
----------
musicrec_desktop/services/genre/genres.py
----------
musicrec_desktop/services/similarity/similarity.py</extracomment>
        <translation>Lies den Ordner neu ein.</translation>
    </message>
    <message>
        <source>Leave a condition out.</source>
        <extracomment>musicrec_desktop/services/discovery/mixing.py</extracomment>
        <translation>Lass eine Bedingung weg.</translation>
    </message>
    <message>
        <source>Change the recipe.</source>
        <extracomment>musicrec_desktop/services/discovery/mixing.py</extracomment>
        <translation>Ändere das Rezept.</translation>
    </message>
    <message>
        <source>Remove the step instead.</source>
        <extracomment>musicrec_desktop/services/discovery/paths.py</extracomment>
        <translation>Entferne stattdessen den Schritt.</translation>
    </message>
    <message>
        <source>Find another one instead.</source>
        <extracomment>musicrec_desktop/services/discovery/paths.py</extracomment>
        <translation>Suche stattdessen einen anderen.</translation>
    </message>
    <message>
        <source>Ask for fewer steps.</source>
        <extracomment>musicrec_desktop/services/discovery/paths.py</extracomment>
        <translation>Verlange weniger Schritte.</translation>
    </message>
    <message>
        <source>Ask for fewer minutes.</source>
        <extracomment>musicrec_desktop/services/discovery/paths.py</extracomment>
        <translation>Verlange weniger Minuten.</translation>
    </message>
    <message>
        <source>Choose another end.</source>
        <extracomment>musicrec_desktop/services/discovery/paths.py</extracomment>
        <translation>Wähle ein anderes Ziel.</translation>
    </message>
    <message>
        <source>Ask for another number of steps.</source>
        <extracomment>musicrec_desktop/services/discovery/paths.py</extracomment>
        <translation>Verlange eine andere Zahl von Schritten.</translation>
    </message>
    <message>
        <source>Scan a folder of music.</source>
        <extracomment>musicrec_desktop/services/discovery/stations.py</extracomment>
        <translation>Lies einen Musikordner ein.</translation>
    </message>
    <message>
        <source>{hint} – or export as CSV.</source>
        <comment>hint: “Install what is missing with: …”</comment>
        <extracomment>musicrec_desktop/services/exchange/output_files.py</extracomment>
        <translation>{hint} – oder exportiere als CSV.</translation>
    </message>
    <message>
        <source>Connect its drive, or choose another folder.</source>
        <extracomment>musicrec_desktop/services/exchange/sending.py</extracomment>
        <translation>Schließe das Laufwerk an oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Send fewer songs, or make room there. Nothing was copied.</source>
        <extracomment>musicrec_desktop/services/exchange/sending.py</extracomment>
        <translation>Sende weniger Titel oder schaffe dort Platz. Es wurde nichts kopiert.</translation>
    </message>
    <message>
        <source>Name tracks.csv, as it was unpacked from fma_metadata.zip.</source>
        <extracomment>musicrec_desktop/services/genre/fma.py</extracomment>
        <translation>Nenne tracks.csv, wie es aus fma_metadata.zip entpackt wurde.</translation>
    </message>
    <message>
        <source>Name the folder of FMA’s audio, such as fma_small.</source>
        <extracomment>musicrec_desktop/services/genre/fma.py</extracomment>
        <translation>Nenne den Ordner mit dem Audio von FMA, etwa fma_small.</translation>
    </message>
    <message>
        <source>Name tracks.csv, unpack fma_metadata.zip beside the audio, or name a folder that holds one for each genre.</source>
        <extracomment>musicrec_desktop/services/genre/fma.py</extracomment>
        <translation>Nenne tracks.csv, entpacke fma_metadata.zip neben die Musik oder nenne einen Ordner, der für jedes Genre einen enthält.</translation>
    </message>
    <message>
        <source>Connect this computer to the internet, and try again.</source>
        <extracomment>musicrec_desktop/services/genre/packages.py</extracomment>
        <translation>Verbinde diesen Rechner mit dem Internet und versuche es erneut.</translation>
    </message>
    <message>
        <source>Free about 1 GB, and try again.</source>
        <extracomment>musicrec_desktop/services/genre/packages.py</extracomment>
        <translation>Gib etwa 1 GB frei und versuche es erneut.</translation>
    </message>
    <message>
        <source>Train the classical models, which need nothing more.</source>
        <extracomment>musicrec_desktop/services/genre/packages.py</extracomment>
        <translation>Trainiere die klassischen Modelle; sie brauchen nichts weiter.</translation>
    </message>
    <message>
        <source>Try again, or run the command in a terminal to see more.</source>
        <extracomment>musicrec_desktop/services/genre/packages.py</extracomment>
        <translation>Versuche es erneut oder führe den Befehl in einem Terminal aus, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Open the program’s window: it recovers what is there.</source>
        <extracomment>musicrec_desktop/services/library/backups.py</extracomment>
        <translation>Öffne das Fenster des Programms: Es holt zurück, was da ist.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <extracomment>musicrec_desktop/services/library/data_gate.py</extracomment>
        <translation>Versuch es wieder, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>Connect its drive, or look for changes in your folders (F5).</source>
        <extracomment>musicrec_desktop/services/library/open_with.py</extracomment>
        <translation>Schließe das Laufwerk an oder suche in deinen Ordnern nach Änderungen (F5).</translation>
    </message>
    <message>
        <source>Scan their folder: they come again, without plays and ratings.</source>
        <extracomment>musicrec_desktop/services/library/songs.py</extracomment>
        <translation>Lies ihren Ordner ein: Sie kommen wieder, ohne Wiedergaben und Bewertungen.</translation>
    </message>
    <message>
        <source>Click the heading of a column, or keep the search as a playlist.</source>
        <extracomment>musicrec_desktop/services/library/songs.py</extracomment>
        <translation>Klick auf den Kopf einer Spalte, oder sichere die Suche als Wiedergabeliste.</translation>
    </message>
    <message>
        <source>Correct it, or look for it as it is written.</source>
        <extracomment>musicrec_desktop/services/library/tag_tools.py</extracomment>
        <translation>Berichtige ihn oder suche danach so, wie er geschrieben ist.</translation>
    </message>
    <message>
        <source>Type it.</source>
        <extracomment>musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>Tippe ihn ein.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <extracomment>musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>
            <numerusform>Versuche es in %n Sekunde erneut.</numerusform>
            <numerusform>Versuche es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %n character(s) at most.</source>
        <extracomment>musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>
            <numerusform>Verwende höchstens %n Zeichen.</numerusform>
            <numerusform>Verwende höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %n digit(s) or letter(s) at least.</source>
        <extracomment>musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>
            <numerusform>Verwende mindestens %n Ziffer oder Buchstaben.</numerusform>
            <numerusform>Verwende mindestens %n Ziffern oder Buchstaben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock it. If they are gone, connect your accounts again.</source>
        <extracomment>musicrec_desktop/services/scrobbling/secret_store.py</extracomment>
        <translation>Entsperre ihn. Sind sie weg, verbinde deine Konten neu.</translation>
    </message>
    <message>
        <source>It is built when a scan ends.</source>
        <extracomment>musicrec_desktop/services/similarity/similarity.py</extracomment>
        <translation>Er wird am Ende eines Einlesens erstellt.</translation>
    </message>
    <message>
        <source>It will be at the next scan, or when the current one reaches it.</source>
        <extracomment>musicrec_desktop/services/similarity/similarity.py</extracomment>
        <translation>Das geschieht beim nächsten Durchsuchen oder sobald das laufende dort ankommt.</translation>
    </message>
    <message>
        <source>Check the name, or scan the library.</source>
        <extracomment>musicrec_desktop/services/discovery/mixing.py
----------
musicrec_desktop/services/discovery/stations.py</extracomment>
        <translation>Prüfe den Namen oder lies die Bibliothek ein.</translation>
    </message>
    <message>
        <source>Scan first: musicrec-desktop scan FOLDER.</source>
        <extracomment>musicrec_desktop/services/exchange/export.py
----------
musicrec_desktop/services/exchange/library_export.py</extracomment>
        <translation>Lies zuerst ein: musicrec-desktop scan ORDNER.</translation>
    </message>
    <message>
        <source>Name the library of iTunes (an exported XML), Rhythmbox (rhythmdb.xml), Strawberry or Clementine (*.db), or Quod Libet (songs).</source>
        <extracomment>musicrec_desktop/services/exchange/library_import.py</extracomment>
        <translation>Gib die Bibliothek von iTunes (eine exportierte XML-Datei), Rhythmbox (rhythmdb.xml), Strawberry oder Clementine (*.db) oder Quod Libet (songs) an.</translation>
    </message>
    <message>
        <source>Choose a listener at the foot of the sidebar, then import again.</source>
        <extracomment>musicrec_desktop/services/exchange/library_import.py</extracomment>
        <translation>Wähle unten in der Seitenleiste einen Hörer und importiere dann erneut.</translation>
    </message>
    <message>
        <source>Choose some.</source>
        <extracomment>musicrec_desktop/services/exchange/mix_export.py</extracomment>
        <translation>Wähle welche aus.</translation>
    </message>
    <message>
        <source>Use one of {names}.</source>
        <extracomment>musicrec_desktop/services/exchange/mix_export.py</extracomment>
        <translation>Verwende eine von {names}.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <extracomment>musicrec_desktop/services/exchange/mix_export.py</extracomment>
        <translation>Wähle einen anderen Ort dafür.</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <extracomment>musicrec_desktop/services/exchange/playlist_exchange.py</extracomment>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>Choose a listener at the foot of the sidebar.</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py
----------
musicrec_desktop/services/exchange/playlist_folders.py
----------
musicrec_desktop/services/exchange/playlists.py
----------
musicrec_desktop/services/listeners/ratings.py</extracomment>
        <translation>Wähle unten in der Seitenleiste einen Hörer.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <extracomment>musicrec_desktop/services/exchange/playlist_folders.py
----------
musicrec_desktop/services/exchange/playlists.py
----------
musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>Gib einen ein.</translation>
    </message>
    <message>
        <source>Name a folder that holds one folder for each genre, and audio files in these.</source>
        <extracomment>musicrec_desktop/services/genre/folder.py</extracomment>
        <translation>Nenne einen Ordner, der für jedes Genre einen eigenen Ordner mit Audiodateien enthält.</translation>
    </message>
    <message>
        <source>See: musicrec-desktop genre models</source>
        <extracomment>musicrec_desktop/services/genre/guessing.py</extracomment>
        <translation>Siehe: musicrec-desktop genre models</translation>
    </message>
    <message>
        <source>Silence has no genre.</source>
        <extracomment>musicrec_desktop/services/genre/guessing.py</extracomment>
        <translation>Stille hat kein Genre.</translation>
    </message>
    <message>
        <source>Train one: musicrec-desktop genre train FOLDER, or --library for your own tags.</source>
        <extracomment>musicrec_desktop/services/genre/models.py</extracomment>
        <translation>Trainiere eines: musicrec-desktop genre train ORDNER, oder --library für deine eigenen Tags.</translation>
    </message>
    <message>
        <source>Name music with these labels, or train on this music.</source>
        <extracomment>musicrec_desktop/services/genre/testing.py</extracomment>
        <translation>Gib Musik mit diesen Genres an oder trainiere mit dieser Musik.</translation>
    </message>
    <message>
        <source>Close other programs to free memory, and train again. Nothing was changed.</source>
        <extracomment>musicrec_desktop/services/genre/training.py</extracomment>
        <translation>Schließe andere Programme, um Speicher frei zu machen, und trainiere erneut. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Scan, and train again.</source>
        <extracomment>musicrec_desktop/services/genre/training.py</extracomment>
        <translation>Lies neu ein und trainiere erneut.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first, or choose another folder with --data-dir.</source>
        <extracomment>musicrec_desktop/services/library/instance.py</extracomment>
        <translation>Nutze das offene Fenster, schließe es vorher oder wähle mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Mend or replace it, and scan again.</source>
        <extracomment>musicrec_desktop/services/library/songs.py</extracomment>
        <translation>Repariere oder ersetze sie und lies erneut ein.</translation>
    </message>
    <message>
        <source>Check the spelling of its name.</source>
        <extracomment>musicrec_desktop/services/library/songs.py</extracomment>
        <translation>Prüfe die Schreibweise des Namens.</translation>
    </message>
    <message>
        <source>Scan its folder first: musicrec-desktop scan FOLDER.</source>
        <extracomment>musicrec_desktop/services/library/songs.py</extracomment>
        <translation>Lies zuerst den Ordner ein: musicrec-desktop scan ORDNER.</translation>
    </message>
    <message>
        <source>Connect its drive, or scan the folder it is in.</source>
        <extracomment>musicrec_desktop/services/library/tag_editing.py</extracomment>
        <translation>Schließe das Laufwerk an oder lies den Ordner ein, in dem sie liegt.</translation>
    </message>
    <message>
        <source>There is nothing to delete.</source>
        <extracomment>musicrec_desktop/services/listeners/history.py</extracomment>
        <translation>Es gibt nichts zu löschen.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <extracomment>musicrec_desktop/services/exchange/playlist_exchange.py
----------
musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>Es gibt: {names}.</translation>
    </message>
    <message>
        <source>Choose music that can be heard.</source>
        <extracomment>musicrec_desktop/genre/not_trainable.py</extracomment>
        <translation>Wähle Musik, die zu hören ist.</translation>
    </message>
    <message>
        <source>Add tracks to the small genres, or lower the minimum for a genre.</source>
        <extracomment>musicrec_desktop/genre/not_trainable.py</extracomment>
        <translation>Ergänze Titel in den kleinen Genres, oder lass weniger Titel für ein Genre genügen.</translation>
    </message>
    <message numerus="yes">
        <source>Add tracks: two genres of %n track(s) each are the least that can be learnt from.</source>
        <extracomment>musicrec_desktop/genre/not_trainable.py</extracomment>
        <translation>
            <numerusform>Ergänze Titel: Zwei Genres mit je %n Titel sind das Mindeste, woraus sich lernen lässt.</numerusform>
            <numerusform>Ergänze Titel: Zwei Genres mit je %n Titeln sind das Mindeste, woraus sich lernen lässt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>Versuche es erneut.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <extracomment>musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>Wähle einen anderen.</translation>
    </message>
    <message>
        <source>Give it another name, or delete its history.</source>
        <extracomment>musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>Gib ihm einen anderen Namen oder lösche seinen Verlauf.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>musicrec_desktop/services/exchange/mix_export.py
----------
musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>Once it is whole, play it again.</source>
        <extracomment>musicrec_desktop/playback/breaking_off.py</extracomment>
        <translation>Spiele die Datei noch einmal, wenn sie ganz da ist.</translation>
    </message>
    <message>
        <source>Copy it again from where it came from.</source>
        <extracomment>musicrec_desktop/playback/breaking_off.py</extracomment>
        <translation>Kopiere sie noch einmal von dort, wo sie herkam.</translation>
    </message>
    <message>
        <source>Add more music, or take a dislike back.</source>
        <extracomment>musicrec_desktop/services/discovery/blend.py</extracomment>
        <translation>Füge mehr Musik hinzu oder nimm eine Ablehnung zurück.</translation>
    </message>
    <message>
        <source>Check the spelling, or connect the drive it is on.</source>
        <extracomment>musicrec_desktop/services/listening/library_folders.py</extracomment>
        <translation>Prüfe die Schreibweise oder schließe das Laufwerk an, auf dem er liegt.</translation>
    </message>
    <message>
        <source>Name the folder it is in.</source>
        <extracomment>musicrec_desktop/services/listening/library_folders.py</extracomment>
        <translation>Gib den Ordner an, in dem sie liegt.</translation>
    </message>
    <message>
        <source>What was heard is kept. Close other programs to free memory, and scan again.</source>
        <extracomment>musicrec_desktop/services/listening/not_begun.py
----------
musicrec_desktop/services/listening/scanning.py</extracomment>
        <translation>Was schon angehört wurde, bleibt erhalten. Schließe andere Programme, um Speicher frei zu machen, und lies erneut ein.</translation>
    </message>
    <message>
        <source>Connect them again.</source>
        <extracomment>musicrec_desktop/services/scrobbling/accounts.py</extracomment>
        <translation>Verbinde sie erneut.</translation>
    </message>
    <message>
        <source>What was played is kept and sent later.</source>
        <extracomment>musicrec_desktop/services/scrobbling/http.py</extracomment>
        <translation>Was gespielt wurde, bleibt erhalten und wird später gesendet.</translation>
    </message>
    <message>
        <source>It begins with https://.</source>
        <extracomment>musicrec_desktop/services/scrobbling/http.py</extracomment>
        <translation>Sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>Check them.</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>Prüfe sie.</translation>
    </message>
    <message>
        <source>Enter one, as localhost:9092.</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>Gib einen ein, etwa localhost:9092.</translation>
    </message>
    <message>
        <source>Use up to 249 letters, digits, dots, dashes and underscores.</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>Verwende bis zu 249 Buchstaben, Ziffern, Punkte, Binde- und Unterstriche.</translation>
    </message>
    <message>
        <source>Use {names}.</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>Verwende {names}.</translation>
    </message>
    <message>
        <source>Check it.</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>Prüfe sie.</translation>
    </message>
    <message>
        <source>Ask whoever runs it for the right to write to the topic.</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>Bitte den Betreiber um das Recht, in das Topic zu schreiben.</translation>
    </message>
    <message>
        <source>Make it there. What was played is kept and sent later.</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>Lege es dort an. Was gespielt wurde, bleibt erhalten und wird später gesendet.</translation>
    </message>
    <message>
        <source>Say so on the page that opened in the browser, then try again.</source>
        <extracomment>musicrec_desktop/services/scrobbling/lastfm.py</extracomment>
        <translation>Erlaube es auf der Seite, die sich im Browser geöffnet hat, und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>Connect it again.</source>
        <extracomment>musicrec_desktop/services/scrobbling/lastfm.py</extracomment>
        <translation>Verbinde es erneut.</translation>
    </message>
    <message>
        <source>Copy the token from the page of your profile there, and enter it again.</source>
        <extracomment>musicrec_desktop/services/scrobbling/listenbrainz.py</extracomment>
        <translation>Kopiere das Token von deiner Profilseite dort und gib es erneut ein.</translation>
    </message>
    <message>
        <source>Unlock it; what was played is kept and sent then.</source>
        <extracomment>musicrec_desktop/services/scrobbling/secret_store.py</extracomment>
        <translation>Entsperre ihn; was gespielt wurde, bleibt erhalten und wird dann gesendet.</translation>
    </message>
    <message>
        <source>The list of failures says why.</source>
        <extracomment>musicrec_desktop/services/similarity/similarity.py</extracomment>
        <translation>Die Liste der Fehlschläge sagt, warum.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>C</source>
        <extracomment>musicrec_desktop/gui/look/frequency.py</extracomment>
        <translation>C</translation>
    </message>
    <message>
        <source>C♯</source>
        <extracomment>musicrec_desktop/gui/look/frequency.py</extracomment>
        <translation>Cis</translation>
    </message>
    <message>
        <source>D</source>
        <extracomment>musicrec_desktop/gui/look/frequency.py</extracomment>
        <translation>D</translation>
    </message>
    <message>
        <source>D♯</source>
        <extracomment>musicrec_desktop/gui/look/frequency.py</extracomment>
        <translation>Dis</translation>
    </message>
    <message>
        <source>E</source>
        <extracomment>musicrec_desktop/gui/look/frequency.py</extracomment>
        <translation>E</translation>
    </message>
    <message>
        <source>F</source>
        <extracomment>musicrec_desktop/gui/look/frequency.py</extracomment>
        <translation>F</translation>
    </message>
    <message>
        <source>F♯</source>
        <extracomment>musicrec_desktop/gui/look/frequency.py</extracomment>
        <translation>Fis</translation>
    </message>
    <message>
        <source>G</source>
        <extracomment>musicrec_desktop/gui/look/frequency.py</extracomment>
        <translation>G</translation>
    </message>
    <message>
        <source>G♯</source>
        <extracomment>musicrec_desktop/gui/look/frequency.py</extracomment>
        <translation>Gis</translation>
    </message>
    <message>
        <source>A</source>
        <extracomment>musicrec_desktop/gui/look/frequency.py</extracomment>
        <translation>A</translation>
    </message>
    <message>
        <source>A♯</source>
        <extracomment>musicrec_desktop/gui/look/frequency.py</extracomment>
        <translation>Ais</translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>musicrec_desktop/gui/look/frequency.py</extracomment>
        <translation>H</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Show report</source>
        <extracomment>musicrec_desktop/app.py</extracomment>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>musicrec_desktop/gui/controllers/listeners/ratings.py
----------
musicrec_desktop/gui/controllers/tags/tag_editing.py
----------
musicrec_desktop/gui/wiring/undo_wiring.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Show them</source>
        <comment>the files that are missing</comment>
        <extracomment>musicrec_desktop/gui/wiring/library_wiring.py
----------
musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the account</source>
        <extracomment>musicrec_desktop/gui/wiring/listeners/listener_switching.py</extracomment>
        <translation>Konto anzeigen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>musicrec_desktop/gui/widgets/notice.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. A report was saved as “{path}”.</source>
        <extracomment>musicrec_desktop/app.py</extracomment>
        <translation>Das Programm wurde beim letzten Mal unerwartet beendet. Ein Bericht liegt unter „{path}“.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>musicrec_desktop/gui/controllers/genre/genre_guesses.py
----------
musicrec_desktop/gui/controllers/listeners/listeners.py
----------
musicrec_desktop/gui/controllers/listeners/ratings.py
----------
musicrec_desktop/gui/controllers/playlists/playlist_entries.py
----------
musicrec_desktop/gui/controllers/playlists/playlist_folders.py
----------
musicrec_desktop/gui/controllers/tags/tag_editing.py
----------
musicrec_desktop/gui/controllers/tags/tidying.py
----------
musicrec_desktop/gui/widgets/notice.py
----------
musicrec_desktop/gui/wiring/earlier_deeds.py
----------
musicrec_desktop/gui/wiring/exchange_wiring.py
----------
musicrec_desktop/gui/wiring/library_wiring.py
----------
musicrec_desktop/gui/wiring/pages/discovery_pages.py
----------
musicrec_desktop/gui/wiring/pages/history_pages.py
----------
musicrec_desktop/gui/wiring/pages/playlist_pages.py
----------
musicrec_desktop/gui/wiring/queue_deeds.py
----------
musicrec_desktop/gui/wiring/undo_wiring.py
----------
musicrec_desktop/gui/wiring/window_pages.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Now playing</name>
    <message>
        <source>Now playing</source>
        <extracomment>musicrec_desktop/gui/panels/playing/now_playing.py</extracomment>
        <translation>Aktueller Titel</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <extracomment>musicrec_desktop/gui/panels/playing/now_playing.py</extracomment>
        <translation>Es läuft nichts</translation>
    </message>
    <message>
        <source>Double-click a song to hear and see it, or press Space to play the songs in view.</source>
        <extracomment>musicrec_desktop/gui/panels/playing/now_playing.py</extracomment>
        <translation>Doppelklicke einen Titel, um ihn zu hören und zu sehen, oder drücke die Leertaste, um die gezeigten Titel abzuspielen.</translation>
    </message>
    <message>
        <source>Save as a picture (Ctrl+S)</source>
        <extracomment>musicrec_desktop/gui/panels/playing/look_bar.py</extracomment>
        <translation>Als Bild speichern (Strg+S)</translation>
    </message>
    <message>
        <source>silence</source>
        <extracomment>musicrec_desktop/gui/sound/sound_following.py</extracomment>
        <translation>Stille</translation>
    </message>
    <message>
        <source>The picture could not be written to {path}. Choose a folder that you may write to.</source>
        <extracomment>musicrec_desktop/gui/panels/playing/now_playing.py</extracomment>
        <translation>Das Bild konnte nicht in {path} geschrieben werden. Wähle einen Ordner, in den du schreiben darfst.</translation>
    </message>
    <message>
        <source>Cover</source>
        <extracomment>musicrec_desktop/gui/panels/playing/listening_view.py</extracomment>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Look of the page</source>
        <extracomment>musicrec_desktop/gui/panels/playing/look_bar.py</extracomment>
        <translation>Ansicht der Seite</translation>
    </message>
    <message>
        <source>View options</source>
        <extracomment>musicrec_desktop/gui/panels/playing/look_bar.py
----------
musicrec_desktop/gui/panels/playing/playing_options.py</extracomment>
        <translation>Ansichtsoptionen</translation>
    </message>
    <message>
        <source>Next songs</source>
        <extracomment>musicrec_desktop/gui/panels/playing/next_songs.py
----------
musicrec_desktop/gui/panels/playing/playing_choices.py</extracomment>
        <translation>Nächste Titel</translation>
    </message>
    <message>
        <source>NEXT</source>
        <comment>A caption</comment>
        <extracomment>musicrec_desktop/gui/panels/playing/next_songs.py</extracomment>
        <translation>NÄCHSTE</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>musicrec_desktop/gui/panels/playing/playing_choices.py</extracomment>
        <translation>Klang</translation>
    </message>
    <message>
        <source>Cover and lyrics</source>
        <extracomment>musicrec_desktop/gui/panels/playing/playing_choices.py</extracomment>
        <translation>Cover und Liedtext</translation>
    </message>
    <message>
        <source>The sound as it is heard: spectrogram, level bars, meters</source>
        <extracomment>musicrec_desktop/gui/panels/playing/playing_choices.py</extracomment>
        <translation>Der Klang, wie er zu hören ist: Spektrogramm, Pegelbalken, Anzeigen</translation>
    </message>
    <message>
        <source>A large cover, the lyrics, and the next songs</source>
        <extracomment>musicrec_desktop/gui/panels/playing/playing_choices.py</extracomment>
        <translation>Ein großes Cover, der Liedtext und die nächsten Titel</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <extracomment>musicrec_desktop/gui/panels/playing/playing_choices.py</extracomment>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>Level bars</source>
        <extracomment>musicrec_desktop/gui/panels/playing/playing_choices.py</extracomment>
        <translation>Pegelbalken</translation>
    </message>
    <message>
        <source>Loudness meters</source>
        <extracomment>musicrec_desktop/gui/panels/playing/playing_choices.py</extracomment>
        <translation>Lautheitsanzeigen</translation>
    </message>
    <message>
        <source>Waveform</source>
        <extracomment>musicrec_desktop/gui/panels/playing/playing_choices.py</extracomment>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>musicrec_desktop/gui/panels/playing/playing_options.py</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>musicrec_desktop/gui/panels/playing/playing_options.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>strongest at {frequency}</source>
        <extracomment>musicrec_desktop/gui/sound/sound_following.py</extracomment>
        <translation>am stärksten bei {frequency}</translation>
    </message>
    <message>
        <source>loudness {loudness} LUFS</source>
        <extracomment>musicrec_desktop/gui/sound/sound_following.py</extracomment>
        <translation>Lautheit {loudness} LUFS</translation>
    </message>
    <message>
        <source>NOW PLAYING</source>
        <comment>A caption</comment>
        <extracomment>musicrec_desktop/gui/panels/playing/now_playing_header.py</extracomment>
        <translation>AKTUELLER TITEL</translation>
    </message>
    <message>
        <source>About the playing track</source>
        <extracomment>musicrec_desktop/gui/panels/playing/now_playing_header.py</extracomment>
        <translation>Über den laufenden Titel</translation>
    </message>
    <message>
        <source>Save the spectrogram as a picture</source>
        <extracomment>musicrec_desktop/gui/panels/playing/look_bar.py</extracomment>
        <translation>Spektrogramm als Bild speichern</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <extracomment>musicrec_desktop/gui/panels/playing/playing_choices.py
----------
musicrec_desktop/gui/widgets/lyrics_view.py</extracomment>
        <translation>Liedtext</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{value}%</source>
        <extracomment>musicrec_desktop/core/translation.py</extracomment>
        <translation>{value} %</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Artist</source>
        <extracomment>musicrec_desktop/gui/models/browsing_entries.py</extracomment>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Random</source>
        <extracomment>musicrec_desktop/gui/models/browsing_entries.py</extracomment>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Tracks</source>
        <comment>How many there are</comment>
        <extracomment>musicrec_desktop/gui/models/browsing_entries.py</extracomment>
        <translation>Titelzahl</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>musicrec_desktop/gui/models/browsing_entries.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>musicrec_desktop/gui/models/browsing_entries.py</extracomment>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Recently added</source>
        <extracomment>musicrec_desktop/gui/models/browsing_entries.py</extracomment>
        <translation>Zuletzt hinzugefügt</translation>
    </message>
    <message>
        <source>Most played</source>
        <extracomment>musicrec_desktop/gui/models/browsing_entries.py</extracomment>
        <translation>Am meisten gehört</translation>
    </message>
    <message>
        <source>Last played</source>
        <extracomment>musicrec_desktop/gui/models/browsing_entries.py</extracomment>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <source>Best rated</source>
        <extracomment>musicrec_desktop/gui/models/browsing_entries.py</extracomment>
        <translation>Am besten bewertet</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>musicrec_desktop/gui/models/browsing_entries.py</extracomment>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>For you</source>
        <extracomment>musicrec_desktop/gui/main_window.py
----------
musicrec_desktop/gui/panels/browsing/mix_page.py</extracomment>
        <translation>Für dich</translation>
    </message>
    <message>
        <source>Songs</source>
        <extracomment>musicrec_desktop/gui/main_window.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Albums</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/browsing_pages.py</extracomment>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Artists</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/browsing_pages.py</extracomment>
        <translation>Interpreten</translation>
    </message>
    <message>
        <source>Genres</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/browsing_pages.py</extracomment>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Folders</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/browsing_pages.py</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Learn genres</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/genre_pages.py</extracomment>
        <translation>Genres lernen</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/tidy_pages.py</extracomment>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Music map</source>
        <extracomment>musicrec_desktop/gui/wiring/window_pages.py</extracomment>
        <translation>Musikkarte</translation>
    </message>
    <message>
        <source>Now playing</source>
        <extracomment>musicrec_desktop/gui/panels/playing/playing_track.py
----------
musicrec_desktop/gui/wiring/window_pages.py</extracomment>
        <translation>Aktueller Titel</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>musicrec_desktop/gui/wiring/window_pages.py</extracomment>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>musicrec_desktop/gui/wiring/window_pages.py</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Jobs</source>
        <extracomment>musicrec_desktop/gui/wiring/jobs_wiring.py</extracomment>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <extracomment>musicrec_desktop/gui/wiring/window_pages.py</extracomment>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Library report</source>
        <extracomment>musicrec_desktop/gui/wiring/window_pages.py</extracomment>
        <translation>Bibliotheksbericht</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>musicrec_desktop/gui/wiring/window_pages.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Path patterns</name>
    <message>
        <source>The pattern is empty.</source>
        <extracomment>musicrec_desktop/library/path_patterns.py</extracomment>
        <translation>Das Muster ist leer.</translation>
    </message>
    <message>
        <source>All files would get one name: the last part of the pattern names no field.</source>
        <extracomment>musicrec_desktop/library/path_patterns.py</extracomment>
        <translation>Alle Dateien bekämen denselben Namen: Der letzte Teil des Musters nennt kein Feld.</translation>
    </message>
    <message>
        <source>The field “{field}” is named twice.</source>
        <extracomment>musicrec_desktop/library/name_patterns.py</extracomment>
        <translation>Das Feld „{field}“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The pattern names no field.</source>
        <extracomment>musicrec_desktop/library/name_patterns.py</extracomment>
        <translation>Das Muster nennt kein Feld.</translation>
    </message>
    <message>
        <source>“{mark}” at place {place} of “{part}” has no partner.</source>
        <extracomment>musicrec_desktop/library/path_patterns.py</extracomment>
        <translation>Zu „{mark}“ an Stelle {place} von „{part}“ fehlt das Gegenstück.</translation>
    </message>
    <message>
        <source>There is no field “{field}”.</source>
        <extracomment>musicrec_desktop/library/path_patterns.py</extracomment>
        <translation>Es gibt kein Feld „{field}“.</translation>
    </message>
    <message>
        <source>A “[” of “{part}” has no partner.</source>
        <extracomment>musicrec_desktop/library/path_patterns.py</extracomment>
        <translation>Zu einem „[“ in „{part}“ fehlt das Gegenstück.</translation>
    </message>
</context>
<context>
    <name>Paths</name>
    <message>
        <source>Path</source>
        <comment>From one track to another</comment>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>Weg</translation>
    </message>
    <message>
        <source>From one track to the other, each sounding like the one before.</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>Von einem Titel zum anderen, jeder klingt wie der davor.</translation>
    </message>
    <message>
        <source>You have changed this path, and neither saved nor played it.</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>Du hast diesen Weg geändert und weder gespeichert noch abgespielt.</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Looking for a way…</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>Weg wird gesucht…</translation>
    </message>
    <message>
        <source>From {track}</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>Von {track}</translation>
    </message>
    <message>
        <source>To which track? Type a title or an artist</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>Zu welchem Titel? Tippe einen Titel oder Interpreten</translation>
    </message>
    <message>
        <source>To which track</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>Zu welchem Titel</translation>
    </message>
    <message>
        <source>Tracks that were found</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>Gefundene Titel</translation>
    </message>
    <message>
        <source>Length of the path</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>Länge des Wegs</translation>
    </message>
    <message>
        <source>tracks</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Unit of the length</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>Einheit der Länge</translation>
    </message>
    <message>
        <source>Find the path</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>Weg finden</translation>
    </message>
    <message>
        <source>Similarity to previous</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>Ähnlich zum vorigen</translation>
    </message>
    <message>
        <source>Steps of the path</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>Schritte des Wegs</translation>
    </message>
    <message>
        <source>Another track</source>
        <extracomment>musicrec_desktop/gui/dialogs/track_list_dialog.py</extracomment>
        <translation>Anderer Titel</translation>
    </message>
    <message>
        <source>Put another track in the place of the selected one</source>
        <extracomment>musicrec_desktop/gui/dialogs/track_list_dialog.py</extracomment>
        <translation>Den ausgewählten Titel durch einen anderen ersetzen</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>musicrec_desktop/gui/dialogs/track_list_dialog.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the selected track out of the path</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>Den ausgewählten Titel aus dem Weg nehmen</translation>
    </message>
    <message>
        <source>{tracks}, {time}. {least} alike.</source>
        <extracomment>musicrec_desktop/gui/words/paths.py</extracomment>
        <translation>{tracks}, {time}. Zu {least} ähnlich.</translation>
    </message>
    <message>
        <source>{tracks}, {time}. Steps are {least} to {most} alike; the biggest jump is to “{title}”.</source>
        <extracomment>musicrec_desktop/gui/words/paths.py</extracomment>
        <translation>{tracks}, {time}. Nachbarn sind zu {least} bis {most} ähnlich; der größte Schritt führt zu „{title}“.</translation>
    </message>
    <message>
        <source>Its ends are {share} alike, more than some neighbours on the way: fewer tracks lead there more smoothly.</source>
        <extracomment>musicrec_desktop/gui/words/paths.py</extracomment>
        <translation>Seine Enden sind zu {share} ähnlich, mehr als manche Nachbarn unterwegs: Weniger Titel führen glatter dorthin.</translation>
    </message>
    <message>
        <source>The two sound very different, and even the tracks between them are hardly alike: try more tracks.</source>
        <extracomment>musicrec_desktop/gui/words/paths.py</extracomment>
        <translation>Die beiden klingen sehr verschieden, und selbst die Titel dazwischen sind sich kaum ähnlich: Versuche mehr Titel.</translation>
    </message>
    <message>
        <source>One step, to “{title}”, is far larger than the others: try more tracks, or another in its place.</source>
        <extracomment>musicrec_desktop/gui/words/paths.py</extracomment>
        <translation>Ein Schritt, zu „{title}“, ist weit größer als die anderen: Versuche mehr Titel oder einen anderen an seiner Stelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), the largest to “{title}”, (is|are) far larger than the others: try more tracks.</source>
        <extracomment>musicrec_desktop/gui/words/paths.py</extracomment>
        <translation>
            <numerusform>%n Schritt, zu „{title}“, ist viel größer als die anderen: Versuche es mit mehr Titeln.</numerusform>
            <numerusform>%n Schritte, der größte zu „{title}“, sind viel größer als die anderen: Versuche es mit mehr Titeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other track is left for this place.</source>
        <extracomment>musicrec_desktop/services/discovery/paths.py</extracomment>
        <translation>Für diese Stelle ist kein anderer Titel mehr da.</translation>
    </message>
    <message>
        <source>A path has at least two tracks.</source>
        <extracomment>musicrec_desktop/services/discovery/paths.py</extracomment>
        <translation>Ein Weg hat mindestens zwei Titel.</translation>
    </message>
    <message numerus="yes">
        <source>The library holds fewer than %n track(s) that could be on the way.</source>
        <extracomment>musicrec_desktop/services/discovery/paths.py</extracomment>
        <translation>
            <numerusform>Die Bibliothek enthält weniger als %n Titel, der auf dem Weg liegen könnte.</numerusform>
            <numerusform>Die Bibliothek enthält weniger als %n Titel, die auf dem Weg liegen könnten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library does not hold enough music for a path of that length.</source>
        <extracomment>musicrec_desktop/services/discovery/paths.py</extracomment>
        <translation>Die Bibliothek enthält nicht genug Musik für einen Weg dieser Länge.</translation>
    </message>
    <message>
        <source>A path leads from one recording to another; both ends are the same.</source>
        <extracomment>musicrec_desktop/services/discovery/paths.py</extracomment>
        <translation>Ein Weg führt von einer Aufnahme zu einer anderen; hier sind Anfang und Ziel gleich.</translation>
    </message>
    <message>
        <source>A path has {fewest} to {most} tracks, not {wanted}.</source>
        <extracomment>musicrec_desktop/services/discovery/paths.py</extracomment>
        <translation>Ein Weg hat {fewest} bis {most} Titel, nicht {wanted}.</translation>
    </message>
    <message numerus="yes">
        <source>The library holds %n recording(s) that can be played, not {wanted}.</source>
        <extracomment>musicrec_desktop/services/discovery/paths.py</extracomment>
        <translation>
            <numerusform>Die Bibliothek enthält %n abspielbare Aufnahme, nicht {wanted}.</numerusform>
            <numerusform>Die Bibliothek enthält %n abspielbare Aufnahmen, nicht {wanted}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Playback</name>
    <message>
        <source>{level} dB</source>
        <extracomment>musicrec_desktop/gui/words/gain.py</extracomment>
        <translation>{level} dB</translation>
    </message>
    <message>
        <source>{level} dB gain</source>
        <extracomment>musicrec_desktop/gui/words/gain.py</extracomment>
        <translation>{level} dB Verstärkung</translation>
    </message>
    <message>
        <source>Repeat: off</source>
        <extracomment>musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>Wiederholen: aus</translation>
    </message>
    <message>
        <source>Repeat: the queue</source>
        <extracomment>musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>Wiederholen: Warteschlange</translation>
    </message>
    <message>
        <source>Repeat: this track</source>
        <extracomment>musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>Wiederholen: dieser Titel</translation>
    </message>
    <message>
        <source>Seek</source>
        <comment>Where in the track</comment>
        <extracomment>musicrec_desktop/gui/widgets/sound/seek_slider.py</extracomment>
        <translation>Position</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/volume_slider.py</extracomment>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <comment>In random order</comment>
        <extracomment>musicrec_desktop/gui/panels/playing/shuffle_button.py</extracomment>
        <translation>Zufallswiedergabe</translation>
    </message>
    <message>
        <source>Previous track</source>
        <extracomment>musicrec_desktop/gui/mini_player.py
----------
musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>Vorheriger Titel</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>Verb</comment>
        <extracomment>musicrec_desktop/gui/desktop/tray.py
----------
musicrec_desktop/gui/mini_player.py
----------
musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <extracomment>musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>Abspielen oder Pause (Leertaste)</translation>
    </message>
    <message>
        <source>Next track</source>
        <extracomment>musicrec_desktop/gui/mini_player.py
----------
musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>Nächster Titel</translation>
    </message>
    <message>
        <source>Time left. Click to show the length.</source>
        <extracomment>musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>Restzeit. Klick zeigt die Länge.</translation>
    </message>
    <message>
        <source>Length. Click to show the time left.</source>
        <extracomment>musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>Länge. Klick zeigt die Restzeit.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <comment>Verb</comment>
        <extracomment>musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Equaliser</source>
        <extracomment>musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>Equalizer</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <extracomment>musicrec_desktop/gui/panels/playing/sleep_button.py</extracomment>
        <translation>Sleeptimer</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>musicrec_desktop/gui/mini_player.py
----------
musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Mini player</source>
        <extracomment>musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>Mini-Player</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <extracomment>musicrec_desktop/gui/panels/playing/sleep_button.py</extracomment>
        <translation>Wiedergabe stoppen</translation>
    </message>
    <message>
        <source>{stops}, then the program quits</source>
        <extracomment>musicrec_desktop/gui/controllers/desktop.py</extracomment>
        <translation>{stops}, dann beendet sich das Programm</translation>
    </message>
    <message>
        <source>Playing stops at the end of the track</source>
        <extracomment>musicrec_desktop/gui/controllers/desktop.py</extracomment>
        <translation>Die Wiedergabe stoppt am Ende des Titels</translation>
    </message>
    <message>
        <source>Playing stops at the end of the album</source>
        <extracomment>musicrec_desktop/gui/controllers/desktop.py</extracomment>
        <translation>Die Wiedergabe stoppt am Ende des Albums</translation>
    </message>
    <message>
        <source>Playing stops at the end of the queue</source>
        <extracomment>musicrec_desktop/gui/controllers/desktop.py</extracomment>
        <translation>Die Wiedergabe stoppt am Ende der Warteschlange</translation>
    </message>
    <message>
        <source>Playing stops: {time}</source>
        <extracomment>musicrec_desktop/gui/controllers/desktop.py</extracomment>
        <translation>Wiedergabe stoppt: {time}</translation>
    </message>
    <message>
        <source>The file of “{title}” is not there. Connect its drive, or look for changes (F5).</source>
        <extracomment>musicrec_desktop/gui/controllers/playing/playback.py
----------
musicrec_desktop/services/similarity/similarity.py</extracomment>
        <translation>Die Datei von „{title}“ ist nicht da. Schließe das Laufwerk an oder suche nach Änderungen (F5).</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>Verb</comment>
        <extracomment>musicrec_desktop/gui/desktop/tray.py
----------
musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>musicrec_desktop/gui/desktop/tray.py</extracomment>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>musicrec_desktop/gui/desktop/tray.py</extracomment>
        <translation>Vorheriger</translation>
    </message>
    <message>
        <source>Stop after this track</source>
        <extracomment>musicrec_desktop/gui/desktop/tray.py</extracomment>
        <translation>Nach diesem Titel stoppen</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <extracomment>musicrec_desktop/gui/desktop/tray.py
----------
musicrec_desktop/gui/mini_player.py</extracomment>
        <translation>Es läuft nichts</translation>
    </message>
    <message>
        <source>{action} (Space)</source>
        <extracomment>musicrec_desktop/gui/mini_player.py</extracomment>
        <translation>{action} (Leertaste)</translation>
    </message>
    <message>
        <source>Shuffle songs</source>
        <extracomment>musicrec_desktop/gui/panels/playing/shuffle_button.py</extracomment>
        <translation>Lieder zufällig</translation>
    </message>
    <message>
        <source>Shuffle songs, better-rated ones sooner</source>
        <extracomment>musicrec_desktop/gui/panels/playing/shuffle_button.py</extracomment>
        <translation>Songs mischen, besser bewertete früher</translation>
    </message>
    <message>
        <source>Shuffle albums, each in its order</source>
        <extracomment>musicrec_desktop/gui/panels/playing/shuffle_button.py</extracomment>
        <translation>Alben zufällig, jedes in seiner Reihenfolge</translation>
    </message>
    <message numerus="yes">
        <source>In %n minute(s)</source>
        <extracomment>musicrec_desktop/gui/panels/playing/sleep_button.py</extracomment>
        <translation>
            <numerusform>In %n Minute</numerusform>
            <numerusform>In %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>In other minutes…</source>
        <extracomment>musicrec_desktop/gui/panels/playing/sleep_button.py</extracomment>
        <translation>In anderer Zeit…</translation>
    </message>
    <message>
        <source>At the end of this track</source>
        <extracomment>musicrec_desktop/gui/panels/playing/sleep_button.py</extracomment>
        <translation>Am Ende dieses Titels</translation>
    </message>
    <message>
        <source>At the end of the album</source>
        <extracomment>musicrec_desktop/gui/panels/playing/sleep_button.py</extracomment>
        <translation>Am Ende des Albums</translation>
    </message>
    <message>
        <source>At the end of the queue</source>
        <extracomment>musicrec_desktop/gui/panels/playing/sleep_button.py</extracomment>
        <translation>Am Ende der Warteschlange</translation>
    </message>
    <message>
        <source>Do not stop</source>
        <extracomment>musicrec_desktop/gui/panels/playing/sleep_button.py</extracomment>
        <translation>Nicht stoppen</translation>
    </message>
    <message>
        <source>Then quit the program</source>
        <extracomment>musicrec_desktop/gui/panels/playing/sleep_button.py</extracomment>
        <translation>Dann das Programm beenden</translation>
    </message>
    <message>
        <source>Stop playing in so many minutes:</source>
        <extracomment>musicrec_desktop/gui/panels/playing/sleep_button.py</extracomment>
        <translation>Wiedergabe nach so vielen Minuten stoppen:</translation>
    </message>
    <message>
        <source>The sound device has stopped taking sound.</source>
        <extracomment>musicrec_desktop/playback/pulse_output.py</extracomment>
        <translation>Das Audiogerät nimmt keinen Ton mehr an.</translation>
    </message>
    <message>
        <source>{codec} {rate} kHz</source>
        <extracomment>musicrec_desktop/playback/decoder.py</extracomment>
        <translation>{codec} {rate} kHz</translation>
    </message>
    <message>
        <source>Shuffle: on</source>
        <extracomment>musicrec_desktop/gui/panels/playing/shuffle_button.py</extracomment>
        <translation>Zufallswiedergabe: ein</translation>
    </message>
    <message>
        <source>Shuffle: better-rated sooner</source>
        <extracomment>musicrec_desktop/gui/panels/playing/shuffle_button.py</extracomment>
        <translation>Zufallswiedergabe: besser Bewertetes früher</translation>
    </message>
    <message>
        <source>Shuffle: albums</source>
        <extracomment>musicrec_desktop/gui/panels/playing/shuffle_button.py</extracomment>
        <translation>Zufallswiedergabe: Alben</translation>
    </message>
    <message>
        <source>Shuffle: off</source>
        <extracomment>musicrec_desktop/gui/panels/playing/shuffle_button.py</extracomment>
        <translation>Zufallswiedergabe: aus</translation>
    </message>
    <message>
        <source>Right-click: songs, by rating, or albums</source>
        <extracomment>musicrec_desktop/gui/panels/playing/shuffle_button.py</extracomment>
        <translation>Rechtsklick: Songs, nach Bewertung oder Alben</translation>
    </message>
    <message>
        <source>The chosen sound device is not there; sound goes to “{device}”.</source>
        <extracomment>musicrec_desktop/playback/device.py</extracomment>
        <translation>Das gewählte Audiogerät ist nicht da; der Ton geht an „{device}“.</translation>
    </message>
    <message>
        <source>The sound server’s library, libpulse, is missing.</source>
        <extracomment>musicrec_desktop/playback/pulse_output.py</extracomment>
        <translation>Die Bibliothek des Soundservers, libpulse, fehlt.</translation>
    </message>
    <message>
        <source>No sound device was found.</source>
        <extracomment>musicrec_desktop/playback/pulse_output.py</extracomment>
        <translation>Es wurde kein Audiogerät gefunden.</translation>
    </message>
    <message>
        <source>The sound device is not open.</source>
        <extracomment>musicrec_desktop/playback/pulse_output.py</extracomment>
        <translation>Das Audiogerät ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>The sound device could not be started.</source>
        <extracomment>musicrec_desktop/playback/pulse_output.py</extracomment>
        <translation>Das Audiogerät konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The sound server is gone.</source>
        <extracomment>musicrec_desktop/playback/pulse_output.py</extracomment>
        <translation>Der Soundserver ist weg.</translation>
    </message>
    <message>
        <source>“{device}” is back.</source>
        <extracomment>musicrec_desktop/playback/pulse_output.py</extracomment>
        <translation>„{device}“ ist wieder da.</translation>
    </message>
    <message>
        <source>“{device}” is gone.</source>
        <extracomment>musicrec_desktop/playback/pulse_output.py</extracomment>
        <translation>„{device}“ ist weg.</translation>
    </message>
    <message>
        <source>The default sound device has changed.</source>
        <extracomment>musicrec_desktop/playback/pulse_output.py</extracomment>
        <translation>Das Standard-Audiogerät hat gewechselt.</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>Verb</comment>
        <extracomment>musicrec_desktop/gui/desktop/tray.py
----------
musicrec_desktop/gui/mini_player.py
----------
musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Unmute</source>
        <extracomment>musicrec_desktop/gui/mini_player.py
----------
musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>Sleep timer: off</source>
        <extracomment>musicrec_desktop/gui/panels/playing/sleep_button.py</extracomment>
        <translation>Sleeptimer: aus</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>Sleep timer</comment>
        <extracomment>musicrec_desktop/gui/panels/playing/sleep_button.py</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Volume: {percent}</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/volume_slider.py</extracomment>
        <translation>Lautstärke: {percent}</translation>
    </message>
    <message>
        <source>{position} of {duration}</source>
        <extracomment>musicrec_desktop/gui/words/spectrogram.py</extracomment>
        <translation>{position} von {duration}</translation>
    </message>
</context>
<context>
    <name>Playlist</name>
    <message>
        <source>{tracks} added to “{name}”</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_entries.py
----------
musicrec_desktop/gui/wiring/pages/playlist_keeping.py</extracomment>
        <translation>{tracks} zu „{name}“ hinzugefügt</translation>
    </message>
    <message>
        <source>Add to playlist</source>
        <extracomment>musicrec_desktop/gui/dialogs/doubled_tracks.py
----------
musicrec_desktop/gui/dialogs/playlist_choice.py</extracomment>
        <translation>Zur Wiedergabeliste hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add the %n new track(s)</source>
        <extracomment>musicrec_desktop/gui/dialogs/doubled_tracks.py</extracomment>
        <translation>
            <numerusform>%n neuen Titel hinzufügen</numerusform>
            <numerusform>%n neue Titel hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add all again</source>
        <extracomment>musicrec_desktop/gui/dialogs/doubled_tracks.py</extracomment>
        <translation>Alle noch einmal hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add all %n track(s)</source>
        <extracomment>musicrec_desktop/gui/dialogs/doubled_tracks.py</extracomment>
        <translation>
            <numerusform>%n Titel hinzufügen</numerusform>
            <numerusform>Alle %n Titel hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) (is|are) in “{name}” already.</source>
        <extracomment>musicrec_desktop/gui/dialogs/doubled_tracks.py</extracomment>
        <translation>
            <numerusform>%n Titel ist schon in „{name}“.</numerusform>
            <numerusform>%n Titel sind schon in „{name}“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {tracks} tracks (is|are) in “{name}” already.</source>
        <extracomment>musicrec_desktop/gui/dialogs/doubled_tracks.py</extracomment>
        <translation>
            <numerusform>%n von {tracks} Titeln ist schon in „{name}“.</numerusform>
            <numerusform>%n von {tracks} Titeln sind schon in „{name}“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a name to find or create a playlist</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_choice.py</extracomment>
        <translation>Ein Teil des Namens</translation>
    </message>
    <message>
        <source>Find or create a playlist</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_choice.py</extracomment>
        <translation>Wiedergabeliste suchen</translation>
    </message>
    <message>
        <source>Playlists</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_choice.py</extracomment>
        <translation>Wiedergabelisten</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_choice.py
----------
musicrec_desktop/gui/wiring/pages/playlist_folders.py</extracomment>
        <translation>Neue Wiedergabeliste…</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_name.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>There is “{name}” already. Choose another name.</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_name.py</extracomment>
        <translation>„{name}“ gibt es schon. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>Save as playlist</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_name.py</extracomment>
        <translation>Als Wiedergabeliste speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_name.py
----------
musicrec_desktop/gui/dialogs/recipe_name.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>As in: Sunday morning</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_name.py</extracomment>
        <translation>Etwa: Sonntagmorgen</translation>
    </message>
    <message>
        <source>Keep both, this one as “{name}”</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_name.py</extracomment>
        <translation>Beide behalten, diese als „{name}“</translation>
    </message>
    <message>
        <source>Add to “{name}” ({tracks})</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_name.py</extracomment>
        <translation>Zu „{name}“ hinzufügen ({tracks})</translation>
    </message>
    <message>
        <source>Replace what is in “{name}”</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_name.py</extracomment>
        <translation>Den Inhalt von „{name}“ ersetzen</translation>
    </message>
    <message>
        <source>There is a playlist “{name}” already; this one will be “{free}”.</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_name.py
----------
musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Eine Wiedergabeliste „{name}“ gibt es schon; diese heißt dann „{free}“.</translation>
    </message>
    <message>
        <source>There is a playlist “{name}” already.</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_name.py</extracomment>
        <translation>Eine Wiedergabeliste „{name}“ gibt es schon.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_choice.py
----------
musicrec_desktop/gui/dialogs/playlist_name.py</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” and %n playlist(s) were deleted.</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_folders.py</extracomment>
        <translation>
            <numerusform>„{name}“ und %n Wiedergabeliste wurden gelöscht.</numerusform>
            <numerusform>„{name}“ und %n Wiedergabelisten wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{added}. %n file(s) left out: not in your library.</source>
        <comment>{added} is a sentence without its full stop</comment>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_entries.py</extracomment>
        <translation>
            <numerusform>{added}. %n Datei ausgelassen: nicht in Ihrer Bibliothek.</numerusform>
            <numerusform>{added}. %n Dateien ausgelassen: nicht in Ihrer Bibliothek.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” replaced by {tracks}</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_entries.py</extracomment>
        <translation>„{name}“ durch {tracks} ersetzt</translation>
    </message>
    <message>
        <source>{tracks} removed from “{name}”</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_entries.py</extracomment>
        <translation>{tracks} aus „{name}“ entfernt</translation>
    </message>
    <message>
        <source>{tracks} moved within “{name}”</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_entries.py</extracomment>
        <translation>{tracks} innerhalb von „{name}“ verschoben</translation>
    </message>
    <message>
        <source>Create “{name}”</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_choice.py</extracomment>
        <translation>„{name}“ anlegen</translation>
    </message>
    <message>
        <source>No playlist is called “{name}”. Press Enter to create it.</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_choice.py</extracomment>
        <translation>Keine Wiedergabeliste heißt „{name}“. Die Eingabetaste legt sie an.</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_name.py</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Tracks of the playlist</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py</extracomment>
        <translation>Titel der Wiedergabeliste</translation>
    </message>
    <message>
        <source>Filter playlist</source>
        <extracomment>musicrec_desktop/gui/widgets/playlist_head.py</extracomment>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Sort</source>
        <extracomment>musicrec_desktop/gui/widgets/playlist_head.py</extracomment>
        <translation>Sortieren…</translation>
    </message>
    <message>
        <source>Edit rules…</source>
        <extracomment>musicrec_desktop/gui/widgets/playlist_head.py
----------
musicrec_desktop/gui/wiring/pages/playlist_pages.py</extracomment>
        <translation>Regeln bearbeiten…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>musicrec_desktop/gui/widgets/playlist_head.py
----------
musicrec_desktop/gui/wiring/pages/playlist_folders.py
----------
musicrec_desktop/gui/wiring/pages/playlist_pages.py</extracomment>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>musicrec_desktop/gui/widgets/playlist_head.py
----------
musicrec_desktop/gui/wiring/pages/playlist_pages.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>“{name}” reversed</source>
        <extracomment>musicrec_desktop/gui/words/playlist_names.py</extracomment>
        <translation>Reihenfolge von „{name}“ umgekehrt</translation>
    </message>
    <message>
        <source>“{name}” put in random order</source>
        <extracomment>musicrec_desktop/gui/words/playlist_names.py</extracomment>
        <translation>„{name}“ zufällig geordnet</translation>
    </message>
    <message>
        <source>“{name}” sorted by {column}</source>
        <comment>Or {heading}, with a capital</comment>
        <extracomment>musicrec_desktop/gui/words/playlist_names.py</extracomment>
        <translation>„{name}“ geordnet nach: {column}</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py</extracomment>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Playlist</source>
        <comment>In place of its name</comment>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py
----------
musicrec_desktop/gui/wiring/page_tabs_wiring.py</extracomment>
        <translation>Wiedergabeliste</translation>
    </message>
    <message>
        <source>This playlist is no longer there</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py</extracomment>
        <translation>Diese Wiedergabeliste ist nicht mehr da</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py</extracomment>
        <translation>Sie wurde gelöscht.</translation>
    </message>
    <message>
        <source>Nothing here matches “{text}”</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py</extracomment>
        <translation>Hier passt nichts zu „{text}“</translation>
    </message>
    <message>
        <source>As in the library</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_sorting.py</extracomment>
        <translation>Wie in der Bibliothek</translation>
    </message>
    <message>
        <source>Reverse</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_sorting.py
----------
musicrec_desktop/gui/panels/queue/queue_list.py</extracomment>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>In random order</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_sorting.py
----------
musicrec_desktop/gui/panels/queue/queue_list.py</extracomment>
        <translation>In zufälliger Folge</translation>
    </message>
    <message>
        <source>Its tracks are not in your library</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py</extracomment>
        <translation>Ihre Titel sind nicht in deiner Bibliothek</translation>
    </message>
    <message>
        <source>Reading the playlist…</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py</extracomment>
        <translation>Die Wiedergabeliste wird gelesen …</translation>
    </message>
    <message>
        <source>This playlist could not be read</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py</extracomment>
        <translation>Diese Wiedergabeliste konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Change its rules; tracks appear when they match.</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py</extracomment>
        <translation>Ändere ihre Regeln; Titel erscheinen, sobald sie passen.</translation>
    </message>
    <message>
        <source>Keep the order that is shown</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_sorting.py</extracomment>
        <translation>Gezeigte Reihenfolge behalten</translation>
    </message>
    <message>
        <source>Show its own order</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_sorting.py</extracomment>
        <translation>Eigene Reihenfolge zeigen</translation>
    </message>
    <message>
        <source>Put its songs in order by</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_sorting.py</extracomment>
        <translation>Ihre Titel ordnen nach</translation>
    </message>
    <message>
        <source>Playlist</source>
        <extracomment>musicrec_desktop/gui/widgets/playlist_head.py</extracomment>
        <translation>Wiedergabeliste</translation>
    </message>
    <message>
        <source>Smart playlist</source>
        <extracomment>musicrec_desktop/gui/widgets/playlist_head.py</extracomment>
        <translation>Intelligente Wiedergabeliste</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>musicrec_desktop/gui/widgets/playlist_head.py</extracomment>
        <translation>Mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) (is|are) not in your library: add (its|their) folder first, by dropping it on the songs.</source>
        <extracomment>musicrec_desktop/gui/wiring/dropped_files.py</extracomment>
        <translation>
            <numerusform>%n Datei ist nicht in der Bibliothek: Nehmen Sie zuerst ihren Ordner auf, indem Sie ihn auf die Titel ziehen.</numerusform>
            <numerusform>%n Dateien sind nicht in der Bibliothek: Nehmen Sie zuerst ihren Ordner auf, indem Sie ihn auf die Titel ziehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>New folder</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_folders.py</extracomment>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Make</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_folders.py</extracomment>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_folders.py</extracomment>
        <translation>Ordner umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_folders.py
----------
musicrec_desktop/gui/wiring/pages/playlist_pages.py</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_folders.py</extracomment>
        <translation>In Ordner verschieben</translation>
    </message>
    <message>
        <source>New folder…</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_folders.py</extracomment>
        <translation>Neuer Ordner…</translation>
    </message>
    <message>
        <source>No folder</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_folders.py</extracomment>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>Unfold</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_folders.py</extracomment>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>Fold</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_folders.py</extracomment>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>Export all…</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_folders.py</extracomment>
        <translation>Alle exportieren …</translation>
    </message>
    <message>
        <source>Delete folder, keep its playlists</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_folders.py</extracomment>
        <translation>Ordner löschen, Wiedergabelisten behalten</translation>
    </message>
    <message>
        <source>Delete folder and its playlists</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_folders.py</extracomment>
        <translation>Ordner mit seinen Wiedergabelisten löschen</translation>
    </message>
    <message>
        <source>Rename playlist</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_pages.py</extracomment>
        <translation>Wiedergabeliste umbenennen</translation>
    </message>
    <message>
        <source>Remove from the playlist</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py</extracomment>
        <translation>Aus der Wiedergabeliste entfernen</translation>
    </message>
    <message>
        <source>Nothing matches now</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py</extracomment>
        <translation>Zurzeit passt nichts</translation>
    </message>
    <message>
        <source>Scan the folder they are in again.</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py</extracomment>
        <translation>Lies den Ordner, in dem sie liegen, neu ein.</translation>
    </message>
    <message>
        <source>This playlist is empty</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py</extracomment>
        <translation>Diese Wiedergabeliste ist leer</translation>
    </message>
    <message>
        <source>Right-click songs and choose “Add to playlist”.</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py</extracomment>
        <translation>Rechtsklicke auf Titel und wähle „Zur Wiedergabeliste hinzufügen“.</translation>
    </message>
    <message>
        <source>New playlist</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_name.py</extracomment>
        <translation>Neue Wiedergabeliste</translation>
    </message>
    <message>
        <source>The folder “{name}” was deleted.</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_folders.py</extracomment>
        <translation>Der Ordner „{name}“ wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n not in your library</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py</extracomment>
        <translation>
            <numerusform>%n nicht in deiner Bibliothek</numerusform>
            <numerusform>%n nicht in deiner Bibliothek</numerusform>
        </translation>
    </message>
    <message>
        <source>Every word must appear in the title, artist, album or genre.</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py</extracomment>
        <translation>Jedes Wort muss in Titel, Interpret, Album oder Genre vorkommen.</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_pages.py</extracomment>
        <translation>„{name}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_pages.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Start radio from this playlist</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_pages.py</extracomment>
        <translation>Radio mit dieser Wiedergabeliste starten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_pages.py</extracomment>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_pages.py</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Copy music to a folder…</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_pages.py</extracomment>
        <translation>Musik in einen Ordner kopieren…</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlists.py
----------
musicrec_desktop/services/exchange/playlists.py</extracomment>
        <translation>{name} (Kopie)</translation>
    </message>
</context>
<context>
    <name>Playlist names</name>
    <message>
        <source>Mix of {day}</source>
        <extracomment>musicrec_desktop/gui/words/playlist_names.py</extracomment>
        <translation>Mix vom {day}</translation>
    </message>
    <message>
        <source>Blend of {day}</source>
        <extracomment>musicrec_desktop/gui/words/playlist_names.py</extracomment>
        <translation>Gemeinsamer Mix vom {day}</translation>
    </message>
    <message>
        <source>From the map, {day}</source>
        <extracomment>musicrec_desktop/gui/words/playlist_names.py</extracomment>
        <translation>Von der Karte, {day}</translation>
    </message>
    <message>
        <source>Queue of {day}</source>
        <extracomment>musicrec_desktop/gui/words/playlist_names.py</extracomment>
        <translation>Warteschlange vom {day}</translation>
    </message>
    <message>
        <source>Path from {first} to {last}</source>
        <extracomment>musicrec_desktop/gui/words/playlist_names.py</extracomment>
        <translation>Weg von {first} nach {last}</translation>
    </message>
    <message>
        <source>Similar to {title}</source>
        <extracomment>musicrec_desktop/gui/words/playlist_names.py</extracomment>
        <translation>Ähnlich wie {title}</translation>
    </message>
    <message>
        <source>Radio from {title}</source>
        <extracomment>musicrec_desktop/gui/words/playlist_names.py</extracomment>
        <translation>Radio ab {title}</translation>
    </message>
    <message>
        <source>{name} ({number})</source>
        <extracomment>musicrec_desktop/gui/words/playlist_names.py</extracomment>
        <translation>{name} ({number})</translation>
    </message>
</context>
<context>
    <name>Playlists</name>
    <message>
        <source>Playlist</source>
        <extracomment>musicrec_desktop/library/exchange/other_players/strawberry.py
----------
musicrec_desktop/library/exchange/playlist_files.py</extracomment>
        <translation>Wiedergabeliste</translation>
    </message>
    <message>
        <source>“{path}” cannot be the name of a playlist.</source>
        <extracomment>musicrec_desktop/library/exchange/playlist_files.py</extracomment>
        <translation>„{path}“ kann keine Wiedergabeliste heißen.</translation>
    </message>
    <message>
        <source>This playlist is no longer there.</source>
        <extracomment>musicrec_desktop/services/exchange/playlist_exchange.py</extracomment>
        <translation>Diese Wiedergabeliste ist nicht mehr da.</translation>
    </message>
    <message>
        <source>There is no playlist “{name}”.</source>
        <extracomment>musicrec_desktop/services/exchange/playlist_exchange.py</extracomment>
        <translation>Es gibt keine Wiedergabeliste „{name}“.</translation>
    </message>
    <message>
        <source>A guest’s playlists are not kept.</source>
        <extracomment>musicrec_desktop/services/exchange/playlist_folders.py
----------
musicrec_desktop/services/exchange/playlists.py</extracomment>
        <translation>Die Wiedergabelisten eines Gasts werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <extracomment>musicrec_desktop/services/exchange/playlist_folders.py</extracomment>
        <translation>Ein Ordner braucht einen Namen.</translation>
    </message>
    <message>
        <source>A playlist needs a name.</source>
        <extracomment>musicrec_desktop/services/exchange/playlists.py</extracomment>
        <translation>Eine Wiedergabeliste braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>{name}: {value}</source>
        <extracomment>musicrec_desktop/gui/widgets/plots/bar_chart.py</extracomment>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>musicrec_desktop/gui/widgets/plots/column_chart.py</extracomment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Highest: {column}</source>
        <extracomment>musicrec_desktop/gui/widgets/plots/column_chart.py</extracomment>
        <translation>Höchster Wert: {column}</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>it could not be read</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/sending.py</extracomment>
        <translation>sie konnte nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be copied</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/sending.py</extracomment>
        <translation>
            <numerusform>%n Datei konnte nicht kopiert werden</numerusform>
            <numerusform>%n Dateien konnten nicht kopiert werden</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are in the folder.</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/sending.py</extracomment>
        <translation>Die anderen sind im Ordner.</translation>
    </message>
    <message>
        <source>You can go on. If it happens again, copy the report and send it to the developers; nothing is sent by itself.</source>
        <extracomment>musicrec_desktop/gui/dialogs/crash.py</extracomment>
        <translation>Du kannst weitermachen. Wenn es wieder passiert, kopiere den Bericht und schicke ihn den Entwicklern; von selbst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>MusicRec Desktop could not start. Copy the report and send it to the developers; nothing is sent by itself.</source>
        <extracomment>musicrec_desktop/gui/dialogs/crash.py</extracomment>
        <translation>MusicRec Desktop konnte nicht starten. Kopiere den Bericht und schicke ihn den Entwicklern; von selbst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>musicrec_desktop/gui/dialogs/crash.py</extracomment>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your library is safe.</source>
        <extracomment>musicrec_desktop/gui/dialogs/crash.py</extracomment>
        <translation>Etwas ist schiefgegangen, das nicht hätte passieren dürfen. Deine Bibliothek ist sicher.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>musicrec_desktop/gui/dialogs/crash.py</extracomment>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <extracomment>musicrec_desktop/gui/dialogs/crash.py</extracomment>
        <translation>Gespeichert als {path}</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>musicrec_desktop/gui/dialogs/failures.py</extracomment>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <extracomment>musicrec_desktop/gui/dialogs/listed.py</extracomment>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>musicrec_desktop/gui/dialogs/failures.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>musicrec_desktop/gui/dialogs/failures.py</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>musicrec_desktop/gui/dialogs/failures.py</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Files, with the reason</source>
        <extracomment>musicrec_desktop/gui/dialogs/failures.py</extracomment>
        <translation>Dateien mit Grund</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <extracomment>musicrec_desktop/gui/dialogs/failures.py</extracomment>
        <translation>
            <numerusform>%n Datei konnte nicht gelesen werden</numerusform>
            <numerusform>%n Dateien konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(It is|They are) left out and looked at again at the next scan.</source>
        <extracomment>musicrec_desktop/gui/dialogs/failures.py</extracomment>
        <translation>
            <numerusform>Sie wird ausgelassen und beim nächsten Einlesen erneut geprüft.</numerusform>
            <numerusform>Sie werden ausgelassen und beim nächsten Einlesen erneut geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Double-click one to see it in its folder.</source>
        <extracomment>musicrec_desktop/gui/dialogs/failures.py</extracomment>
        <translation>Doppelklicke eine, um sie in ihrem Ordner zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) (is|are) not learnt from</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/genre_pages.py</extracomment>
        <translation>
            <numerusform>Aus %n Datei wird nicht gelernt</numerusform>
            <numerusform>Aus %n Dateien wird nicht gelernt</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest is.</source>
        <comment>all other files are learnt from</comment>
        <extracomment>musicrec_desktop/gui/wiring/pages/genre_pages.py</extracomment>
        <translation>Aus allen anderen schon.</translation>
    </message>
    <message numerus="yes">
        <source>The model was not asked about %n file(s)</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/genre_trials.py</extracomment>
        <translation>
            <numerusform>Das Modell wurde nach %n Datei nicht gefragt</numerusform>
            <numerusform>Das Modell wurde nach %n Dateien nicht gefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>It was about the rest.</source>
        <comment>asked about all others</comment>
        <extracomment>musicrec_desktop/gui/wiring/pages/genre_trials.py</extracomment>
        <translation>Nach allen anderen schon.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be written</source>
        <extracomment>musicrec_desktop/gui/wiring/track_answers.py</extracomment>
        <translation>
            <numerusform>%n Datei konnte nicht geschrieben werden</numerusform>
            <numerusform>%n Dateien konnten nicht geschrieben werden</numerusform>
        </translation>
    </message>
    <message>
        <source>They are as they were, byte for byte.</source>
        <extracomment>musicrec_desktop/gui/wiring/track_answers.py</extracomment>
        <translation>Sie sind, wie sie waren, Byte für Byte.</translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message>
        <source>{program} ended at once, with error {code}.</source>
        <extracomment>musicrec_desktop/desktop/programs.py</extracomment>
        <translation>{program} endete sofort, mit Fehler {code}.</translation>
    </message>
    <message>
        <source>{program} could not be started: {reason}.</source>
        <extracomment>musicrec_desktop/desktop/programs.py</extracomment>
        <translation>{program} konnte nicht gestartet werden: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>Opening %n file(s) with {program}…</source>
        <extracomment>musicrec_desktop/gui/controllers/open_with.py</extracomment>
        <translation>
            <numerusform>%n Datei wird mit {program} geöffnet…</numerusform>
            <numerusform>%n Dateien werden mit {program} geöffnet…</numerusform>
        </translation>
    </message>
    <message>
        <source>Open with another program</source>
        <extracomment>musicrec_desktop/gui/dialogs/program_choice.py</extracomment>
        <translation>Mit einem anderen Programm öffnen</translation>
    </message>
    <message>
        <source>Some of its name</source>
        <extracomment>musicrec_desktop/gui/dialogs/program_choice.py</extracomment>
        <translation>Ein Teil des Namens</translation>
    </message>
    <message>
        <source>Find a program</source>
        <extracomment>musicrec_desktop/gui/dialogs/program_choice.py</extracomment>
        <translation>Programm suchen</translation>
    </message>
    <message>
        <source>Programs</source>
        <extracomment>musicrec_desktop/gui/dialogs/program_choice.py</extracomment>
        <translation>Programme</translation>
    </message>
    <message>
        <source>No program is called so. Browse for it.</source>
        <extracomment>musicrec_desktop/gui/dialogs/program_choice.py</extracomment>
        <translation>Kein Programm heißt so. Suche es auf der Festplatte.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>musicrec_desktop/gui/dialogs/program_choice.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>musicrec_desktop/gui/dialogs/program_choice.py</extracomment>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <extracomment>musicrec_desktop/gui/dialogs/program_choice.py</extracomment>
        <translation>Programm wählen</translation>
    </message>
    <message>
        <source>Looking for programs…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/open_with_menu.py</extracomment>
        <translation>Programme werden gesucht…</translation>
    </message>
    <message>
        <source>No program is set for such files</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/open_with_menu.py</extracomment>
        <translation>Für solche Dateien ist kein Programm festgelegt</translation>
    </message>
    <message>
        <source>Other program…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/open_with_menu.py</extracomment>
        <translation>Anderes Programm…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be opened with it.</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/open_with_menu.py</extracomment>
        <translation>
            <numerusform>%n Datei wird damit geöffnet.</numerusform>
            <numerusform>%n Dateien werden damit geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual program</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/open_with_menu.py</extracomment>
        <translation>Das übliche Programm</translation>
    </message>
    <message>
        <source>{program} (usual)</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/open_with_menu.py</extracomment>
        <translation>{program} (üblich)</translation>
    </message>
    <message>
        <source>“{path}” is no program that can be started.</source>
        <extracomment>musicrec_desktop/services/library/open_with.py</extracomment>
        <translation>„{path}“ ist kein Programm, das gestartet werden kann.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <extracomment>musicrec_desktop/services/library/open_with.py</extracomment>
        <translation>Es gibt keine Datei „{path}“.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>“{title}” will play next</source>
        <extracomment>musicrec_desktop/gui/controllers/playing/playback.py</extracomment>
        <translation>„{title}“ wird als Nächstes gespielt</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) will play next</source>
        <extracomment>musicrec_desktop/gui/controllers/playing/playback.py</extracomment>
        <translation>
            <numerusform>%n Titel wird als Nächstes gespielt</numerusform>
            <numerusform>%n Titel werden als Nächstes gespielt</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” added to the queue</source>
        <extracomment>musicrec_desktop/gui/controllers/playing/playback.py</extracomment>
        <translation>„{title}“ an die Warteschlange angehängt</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) added to the queue</source>
        <extracomment>musicrec_desktop/gui/controllers/playing/playback.py</extracomment>
        <translation>
            <numerusform>%n Titel an die Warteschlange angehängt</numerusform>
            <numerusform>%n Titel an die Warteschlange angehängt</numerusform>
        </translation>
    </message>
    <message>
        <source>Playing</source>
        <extracomment>musicrec_desktop/gui/models/queue_list.py</extracomment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Plays next</source>
        <extracomment>musicrec_desktop/gui/models/queue_list.py</extracomment>
        <translation>Kommt als Nächstes</translation>
    </message>
    <message>
        <source>Played already</source>
        <extracomment>musicrec_desktop/gui/models/queue_list.py</extracomment>
        <translation>Schon gespielt</translation>
    </message>
    <message>
        <source>Playing stops after it</source>
        <extracomment>musicrec_desktop/gui/models/queue_list.py</extracomment>
        <translation>Danach stoppt die Wiedergabe</translation>
    </message>
    <message>
        <source>Undo move</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_entries.py
----------
musicrec_desktop/gui/panels/queue/queue_page.py
----------
musicrec_desktop/gui/widgets/notice.py</extracomment>
        <translation>Verschieben rückgängig</translation>
    </message>
    <message>
        <source>Playing goes on after this track.</source>
        <extracomment>musicrec_desktop/gui/controllers/playing/playback.py</extracomment>
        <translation>Die Wiedergabe geht nach diesem Titel weiter.</translation>
    </message>
    <message>
        <source>Playing stops after this track.</source>
        <extracomment>musicrec_desktop/gui/controllers/playing/playback.py
----------
musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>Die Wiedergabe hält nach diesem Titel an.</translation>
    </message>
    <message>
        <source>Undo remove</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_entries.py
----------
musicrec_desktop/gui/panels/queue/queue_page.py
----------
musicrec_desktop/gui/widgets/notice.py</extracomment>
        <translation>Entfernen rückgängig</translation>
    </message>
    <message>
        <source>Undo clear</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>Leeren rückgängig</translation>
    </message>
    <message>
        <source>Undo shuffle</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>Mischen rückgängig</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>No other album comes after this one.</source>
        <extracomment>musicrec_desktop/gui/controllers/playing/playback.py</extracomment>
        <translation>Nach diesem kommt kein anderes Album.</translation>
    </message>
    <message>
        <source>Sort what comes</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_list.py</extracomment>
        <translation>Sortieren, was kommt</translation>
    </message>
    <message>
        <source>Back to the last queue</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>Zurück zur letzten Warteschlange</translation>
    </message>
    <message>
        <source>Undo adding</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>Hinzufügen rückgängig</translation>
    </message>
    <message>
        <source>Then continue with similar music</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>Danach weiter mit Ähnlichem</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Sort</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>Sortieren…</translation>
    </message>
    <message>
        <source>Reorder the upcoming songs</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>Was noch kommt, anders ordnen</translation>
    </message>
    <message>
        <source>Save as playlist…</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>Als Wiedergabeliste speichern…</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>Remove everything from it</comment>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>Die Warteschlange ist leer</translation>
    </message>
    <message>
        <source>Double-click a song, or add some to the queue by right-click.</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>Doppelklicke einen Titel oder hänge per Rechtsklick welche an die Warteschlange an.</translation>
    </message>
    <message>
        <source>{action} (Ctrl+Z)</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>{action} (Strg+Z)</translation>
    </message>
    <message>
        <source>Shuffled: listed as it will play</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>Zufallswiedergabe: aufgelistet, wie gespielt wird</translation>
    </message>
    <message>
        <source>Repeats the queue</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>Wiederholt die Warteschlange</translation>
    </message>
    <message>
        <source>Repeats this track</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>Wiederholt diesen Titel</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>Als Nächstes: {title}</translation>
    </message>
    <message>
        <source>Ends after this track</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py
----------
musicrec_desktop/gui/panels/queue/up_next.py</extracomment>
        <translation>Endet nach diesem Titel</translation>
    </message>
    <message>
        <source>Play now</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_list.py</extracomment>
        <translation>Jetzt abspielen</translation>
    </message>
    <message>
        <source>Do not stop after this track</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_list.py</extracomment>
        <translation>Nach diesem Titel nicht stoppen</translation>
    </message>
    <message>
        <source>Stop after this track</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_list.py</extracomment>
        <translation>Nach diesem Titel stoppen</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_list.py</extracomment>
        <translation>An den Anfang verschieben</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_list.py</extracomment>
        <translation>Ans Ende verschieben</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_list.py</extracomment>
        <translation>Aus der Warteschlange entfernen</translation>
    </message>
    <message>
        <source>The queue is empty. Double-click a song, or drag some here.</source>
        <extracomment>musicrec_desktop/gui/panels/queue/up_next.py</extracomment>
        <translation>Die Warteschlange ist leer. Doppelklicke ein Lied oder ziehe welche hierher.</translation>
    </message>
    <message numerus="yes">
        <source>The queue of %n track(s) was replaced.</source>
        <extracomment>musicrec_desktop/gui/wiring/queue_deeds.py</extracomment>
        <translation>
            <numerusform>Die Warteschlange mit %n Titel wurde ersetzt.</numerusform>
            <numerusform>Die Warteschlange mit %n Titeln wurde ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The radio has ended.</source>
        <extracomment>musicrec_desktop/gui/wiring/queue_deeds.py</extracomment>
        <translation>Das Radio ist zu Ende.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) to come</source>
        <extracomment>musicrec_desktop/gui/words/queue.py</extracomment>
        <translation>
            <numerusform>noch %n Titel</numerusform>
            <numerusform>noch %n Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue was cleared.</source>
        <extracomment>musicrec_desktop/gui/wiring/window_pages.py</extracomment>
        <translation>Die Warteschlange wurde geleert.</translation>
    </message>
    <message>
        <source>The listener whose queue this is was deleted.</source>
        <extracomment>musicrec_desktop/library/listeners/sessions.py</extracomment>
        <translation>Der Hörer, dem diese Warteschlange gehört, wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>Radio</name>
    <message>
        <source>your starting point</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>womit du angefangen hast</translation>
    </message>
    <message>
        <source>same tempo</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Tempo geht weiter</translation>
    </message>
    <message>
        <source>keys fit</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Tonarten passen</translation>
    </message>
    <message>
        <source>equally loud</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>gleich laut</translation>
    </message>
    <message>
        <source>everything else was played</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>alles andere wurde schon gespielt</translation>
    </message>
    <message>
        <source>sounds like “{title}”</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>klingt wie „{title}“</translation>
    </message>
    <message>
        <source>goes on from “{title}”</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>schließt an „{title}“ an</translation>
    </message>
    <message>
        <source>close to where you started</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>nah an deinem Ausgangspunkt</translation>
    </message>
    <message>
        <source>not far from where you started</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>nicht weit von deinem Ausgangspunkt</translation>
    </message>
    <message>
        <source>further afield</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>weiter entfernt</translation>
    </message>
    <message>
        <source>Diversity of the radio, from near to far</source>
        <extracomment>musicrec_desktop/gui/widgets/radio_bar.py</extracomment>
        <translation>Vielfalt des Radios, von nah bis fern</translation>
    </message>
    <message>
        <source>How far the radio goes: near to the left, far to the right</source>
        <extracomment>musicrec_desktop/gui/widgets/radio_bar.py</extracomment>
        <translation>Wie weit das Radio geht: links nah, rechts fern</translation>
    </message>
    <message>
        <source>Hear how the next track follows</source>
        <extracomment>musicrec_desktop/gui/widgets/radio_bar.py</extracomment>
        <translation>Übergang zum nächsten Titel anhören</translation>
    </message>
    <message>
        <source>Leave this track out of this radio</source>
        <extracomment>musicrec_desktop/gui/widgets/radio_bar.py</extracomment>
        <translation>Diesen Titel nicht in diesem Radio</translation>
    </message>
    <message>
        <source>Show what comes</source>
        <extracomment>musicrec_desktop/gui/widgets/radio_bar.py</extracomment>
        <translation>Zeigen, was kommt</translation>
    </message>
    <message>
        <source>End the radio after this track</source>
        <extracomment>musicrec_desktop/gui/widgets/radio_bar.py</extracomment>
        <translation>Radio nach diesem Titel beenden</translation>
    </message>
    <message>
        <source>Next: {track} – {why}</source>
        <extracomment>musicrec_desktop/gui/widgets/radio_bar.py</extracomment>
        <translation>Als Nächstes: {track} – {why}</translation>
    </message>
    <message>
        <source>Next: {track}</source>
        <extracomment>musicrec_desktop/gui/widgets/radio_bar.py</extracomment>
        <translation>Als Nächstes: {track}</translation>
    </message>
    <message>
        <source>Nothing comes after this track</source>
        <extracomment>musicrec_desktop/gui/widgets/radio_bar.py</extracomment>
        <translation>Nach diesem Titel kommt nichts</translation>
    </message>
    <message>
        <source>near</source>
        <comment>The radio stays close to what it began with</comment>
        <extracomment>musicrec_desktop/gui/widgets/radio_bar.py</extracomment>
        <translation>nah</translation>
    </message>
    <message>
        <source>far</source>
        <comment>The radio wanders</comment>
        <extracomment>musicrec_desktop/gui/widgets/radio_bar.py</extracomment>
        <translation>fern</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <extracomment>musicrec_desktop/gui/widgets/radio_bar.py</extracomment>
        <translation>„{title}“</translation>
    </message>
    <message>
        <source>“{title}” by {artist}</source>
        <extracomment>musicrec_desktop/gui/widgets/radio_bar.py</extracomment>
        <translation>„{title}“ von {artist}</translation>
    </message>
    <message>
        <source>your choice</source>
        <extracomment>musicrec_desktop/gui/widgets/radio_bar.py</extracomment>
        <translation>deine Auswahl</translation>
    </message>
    <message numerus="yes">
        <source>Radio from “{title}” and %n more</source>
        <extracomment>musicrec_desktop/gui/widgets/radio_bar.py</extracomment>
        <translation>
            <numerusform>Radio zu „{title}“ und %n weiterem</numerusform>
            <numerusform>Radio zu „{title}“ und %n weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>Radio from “{title}”</source>
        <extracomment>musicrec_desktop/gui/widgets/radio_bar.py</extracomment>
        <translation>Radio zu „{title}“</translation>
    </message>
    <message>
        <source>Nothing follows the queue: {why}</source>
        <extracomment>musicrec_desktop/gui/wiring/playing/queue_end_wiring.py</extracomment>
        <translation>Auf die Warteschlange folgt nichts: {why}</translation>
    </message>
    <message>
        <source>like “{title}”, which you played to the end</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>wie „{title}“, den du bis zum Ende gehört hast</translation>
    </message>
    <message>
        <source>No track of “{name}” has been analysed yet.</source>
        <extracomment>musicrec_desktop/services/discovery/stations.py</extracomment>
        <translation>Kein Titel von „{name}“ ist bisher analysiert.</translation>
    </message>
    <message>
        <source>No track by “{name}” has been analysed yet.</source>
        <extracomment>musicrec_desktop/services/discovery/stations.py</extracomment>
        <translation>Kein Titel von „{name}“ ist bisher analysiert.</translation>
    </message>
    <message>
        <source>No track of the genre “{name}” has been analysed yet.</source>
        <extracomment>musicrec_desktop/services/discovery/stations.py</extracomment>
        <translation>Kein Titel des Genres „{name}“ ist bisher analysiert.</translation>
    </message>
    <message>
        <source>There is nothing to play.</source>
        <extracomment>musicrec_desktop/services/discovery/stations.py</extracomment>
        <translation>Es gibt nichts abzuspielen.</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>{stars} for {tracks}</source>
        <extracomment>musicrec_desktop/gui/words/ratings.py</extracomment>
        <translation>{stars} für {tracks}</translation>
    </message>
    <message>
        <source>No longer loved: {tracks}</source>
        <extracomment>musicrec_desktop/gui/words/ratings.py</extracomment>
        <translation>Kein Lieblingstitel mehr: {tracks}</translation>
    </message>
    <message>
        <source>Loved: {tracks}</source>
        <extracomment>musicrec_desktop/gui/words/ratings.py</extracomment>
        <translation>Als Lieblingstitel gemerkt: {tracks}</translation>
    </message>
    <message>
        <source>May be recommended again: {tracks}</source>
        <extracomment>musicrec_desktop/gui/words/ratings.py</extracomment>
        <translation>Darf wieder empfohlen werden: {tracks}</translation>
    </message>
    <message>
        <source>Will not be recommended: {tracks}</source>
        <extracomment>musicrec_desktop/gui/words/ratings.py</extracomment>
        <translation>Wird nicht empfohlen: {tracks}</translation>
    </message>
    <message>
        <source>Click to love it.</source>
        <extracomment>musicrec_desktop/gui/models/track_cells.py</extracomment>
        <translation>Klicke, um ihn zum Lieblingstitel zu machen.</translation>
    </message>
    <message>
        <source>Rate: no stars</source>
        <extracomment>musicrec_desktop/gui/wiring/listeners/listening.py</extracomment>
        <translation>Bewerten: keine Sterne</translation>
    </message>
    <message>
        <source>Rate: {stars}</source>
        <extracomment>musicrec_desktop/gui/wiring/listeners/listening.py</extracomment>
        <translation>Bewerten: {stars}</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>verb</comment>
        <extracomment>musicrec_desktop/gui/wiring/menus/rating_menu.py</extracomment>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>No stars</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/rating_menu.py</extracomment>
        <translation>Keine Sterne</translation>
    </message>
    <message>
        <source>Love no longer</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/rating_menu.py</extracomment>
        <translation>Kein Lieblingstitel mehr</translation>
    </message>
    <message>
        <source>Love</source>
        <comment>verb</comment>
        <extracomment>musicrec_desktop/gui/widgets/opinion_bar.py
----------
musicrec_desktop/gui/wiring/menus/rating_menu.py</extracomment>
        <translation>Als Lieblingstitel merken</translation>
    </message>
    <message>
        <source>Stars removed: {tracks}</source>
        <extracomment>musicrec_desktop/gui/words/ratings.py</extracomment>
        <translation>Sterne entfernt: {tracks}</translation>
    </message>
    <message>
        <source>Loved. Click to remove the heart.</source>
        <extracomment>musicrec_desktop/gui/models/track_cells.py</extracomment>
        <translation>Lieblingstitel. Klick entfernt das Herz.</translation>
    </message>
    <message>
        <source>{stars}. Click to rate; click the same star again to clear it.</source>
        <extracomment>musicrec_desktop/gui/models/track_cells.py</extracomment>
        <translation>{stars}. Zum Bewerten klicken; ein Klick auf denselben Stern löscht die Bewertung.</translation>
    </message>
    <message>
        <source>Love, or remove the heart</source>
        <extracomment>musicrec_desktop/gui/wiring/listeners/listening.py</extracomment>
        <translation>Lieblingstitel, oder Herz entfernen</translation>
    </message>
    <message>
        <source>This file is not in your library. Add its folder to rate it.</source>
        <extracomment>musicrec_desktop/gui/wiring/listeners/listening.py</extracomment>
        <translation>Diese Datei ist nicht in deiner Bibliothek. Füge ihren Ordner hinzu, um sie zu bewerten.</translation>
    </message>
    <message>
        <source>May be recommended again</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/rating_menu.py</extracomment>
        <translation>Darf wieder empfohlen werden</translation>
    </message>
    <message>
        <source>Do not recommend</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/rating_menu.py</extracomment>
        <translation>Nicht empfehlen</translation>
    </message>
    <message>
        <source>Other stars: {tracks}</source>
        <extracomment>musicrec_desktop/gui/words/ratings.py</extracomment>
        <translation>Andere Sterne: {tracks}</translation>
    </message>
    <message>
        <source>Stars as before: {tracks}</source>
        <extracomment>musicrec_desktop/gui/words/ratings.py</extracomment>
        <translation>Sterne wie zuvor: {tracks}</translation>
    </message>
    <message>
        <source>{stars} for {tracks} again</source>
        <extracomment>musicrec_desktop/gui/words/ratings.py</extracomment>
        <translation>Wieder {stars} für {tracks}</translation>
    </message>
    <message>
        <source>Hearts as before: {tracks}</source>
        <extracomment>musicrec_desktop/gui/words/ratings.py</extracomment>
        <translation>Herzen wie zuvor: {tracks}</translation>
    </message>
    <message>
        <source>Not rated</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>Nicht bewertet</translation>
    </message>
    <message numerus="yes">
        <source>{stars} star(s)</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>
            <numerusform>{stars} Stern</numerusform>
            <numerusform>{stars} Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>Loved</source>
        <extracomment>musicrec_desktop/gui/widgets/opinion_bar.py</extracomment>
        <translation>Lieblingstitel</translation>
    </message>
    <message numerus="yes">
        <source>Rating %n track(s)…</source>
        <extracomment>musicrec_desktop/gui/controllers/listeners/ratings.py</extracomment>
        <translation>
            <numerusform>%n Titel wird bewertet …</numerusform>
            <numerusform>%n Titel werden bewertet …</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>musicrec_desktop/gui/widgets/star_rating.py</extracomment>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>{stars}. Click to rate (Ctrl+1 to Ctrl+5, Ctrl+0 for none)</source>
        <extracomment>musicrec_desktop/gui/widgets/star_rating.py</extracomment>
        <translation>{stars}. Zum Bewerten klicken (Strg+1 bis Strg+5, Strg+0 für keine)</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>it is not a sound file of a known format</source>
        <extracomment>musicrec_desktop/analysis/audio_file.py</extracomment>
        <translation>es ist keine Audiodatei eines bekannten Formats</translation>
    </message>
    <message>
        <source>no audio stream was found</source>
        <extracomment>musicrec_desktop/analysis/audio_file.py
----------
musicrec_desktop/library/transcoding.py</extracomment>
        <translation>es wurde keine Audiospur gefunden</translation>
    </message>
    <message>
        <source>no music has the sample rate it states</source>
        <extracomment>musicrec_desktop/analysis/audio_file.py
----------
musicrec_desktop/library/transcoding.py</extracomment>
        <translation>keine Musik hat die Abtastrate, die sie angibt</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <extracomment>musicrec_desktop/analysis/guarded_reader.py
----------
musicrec_desktop/playback/opening.py</extracomment>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <extracomment>musicrec_desktop/analysis/guarded_reader.py</extracomment>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is empty</source>
        <extracomment>musicrec_desktop/analysis/guarded_reader.py</extracomment>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>permission was denied</source>
        <extracomment>musicrec_desktop/analysis/guarded_reader.py
----------
musicrec_desktop/library/file_moving.py
----------
musicrec_desktop/library/file_replacing.py
----------
musicrec_desktop/library/tags/reading.py</extracomment>
        <translation>der Zugriff wurde verweigert</translation>
    </message>
    <message>
        <source>no sound could be decoded from it</source>
        <extracomment>musicrec_desktop/analysis/decode.py
----------
musicrec_desktop/analysis/loudness.py
----------
musicrec_desktop/analysis/mel_excerpts.py
----------
musicrec_desktop/analysis/overview.py
----------
musicrec_desktop/analysis/passages.py
----------
musicrec_desktop/analysis/waveform.py</extracomment>
        <translation>es ließ sich kein Ton daraus dekodieren</translation>
    </message>
    <message>
        <source>it ends before this track begins</source>
        <extracomment>musicrec_desktop/analysis/decode.py
----------
musicrec_desktop/playback/decoder.py</extracomment>
        <translation>sie endet, bevor dieser Titel beginnt</translation>
    </message>
    <message>
        <source>it is too short to be listened to</source>
        <extracomment>musicrec_desktop/analysis/decode.py</extracomment>
        <translation>sie ist zu kurz zum Anhören</translation>
    </message>
    <message>
        <source>reading it was ended by the system, perhaps for want of memory</source>
        <extracomment>musicrec_desktop/analysis/pool.py</extracomment>
        <translation>das Lesen wurde vom System beendet, vielleicht aus Mangel an Arbeitsspeicher</translation>
    </message>
    <message>
        <source>the decoder crashed</source>
        <extracomment>musicrec_desktop/analysis/pool.py</extracomment>
        <translation>der Decoder ist abgestürzt</translation>
    </message>
    <message>
        <source>no process to read it in could be started</source>
        <extracomment>musicrec_desktop/analysis/pool.py</extracomment>
        <translation>zum Lesen konnte kein Prozess gestartet werden</translation>
    </message>
    <message>
        <source>its sound could not be converted ({detail})</source>
        <extracomment>musicrec_desktop/core/reasons.py</extracomment>
        <translation>der Ton ließ sich nicht umwandeln ({detail})</translation>
    </message>
    <message>
        <source>reading it took longer than {seconds} seconds</source>
        <extracomment>musicrec_desktop/core/reasons.py</extracomment>
        <translation>das Lesen dauerte länger als {seconds} Sekunden</translation>
    </message>
    <message>
        <source>it is too long for all of it to be read within {seconds} seconds</source>
        <extracomment>musicrec_desktop/core/reasons.py</extracomment>
        <translation>sie ist zu lang, um innerhalb von {seconds} Sekunden ganz gelesen zu werden</translation>
    </message>
    <message>
        <source>the decoder did not finish within {seconds} seconds</source>
        <extracomment>musicrec_desktop/core/reasons.py</extracomment>
        <translation>der Decoder wurde nicht innerhalb von {seconds} Sekunden fertig</translation>
    </message>
    <message>
        <source>a fault in the program ({detail})</source>
        <extracomment>musicrec_desktop/core/reasons.py</extracomment>
        <translation>ein Fehler im Programm ({detail})</translation>
    </message>
    <message>
        <source>its CUE sheet cannot be used: {reason}</source>
        <extracomment>musicrec_desktop/core/reasons.py</extracomment>
        <translation>das CUE-Sheet ist nicht verwendbar: {reason}</translation>
    </message>
    <message>
        <source>the genre “{genre}” has too few tracks</source>
        <extracomment>musicrec_desktop/core/reasons.py</extracomment>
        <translation>das Genre „{genre}“ hat zu wenige Titel</translation>
    </message>
    <message>
        <source>the model does not know the genre “{genre}”</source>
        <extracomment>musicrec_desktop/core/reasons.py</extracomment>
        <translation>das Modell kennt das Genre „{genre}“ nicht</translation>
    </message>
    <message>
        <source>track {number} lies in no file</source>
        <extracomment>musicrec_desktop/core/reasons.py</extracomment>
        <translation>Titel {number} liegt in keiner Datei</translation>
    </message>
    <message>
        <source>track {number} begins before the one before it</source>
        <extracomment>musicrec_desktop/core/reasons.py</extracomment>
        <translation>Titel {number} beginnt vor dem Titel davor</translation>
    </message>
    <message>
        <source>it is a link that leads back to itself</source>
        <extracomment>musicrec_desktop/core/reasons.py</extracomment>
        <translation>sie ist eine Verknüpfung, die auf sich selbst führt</translation>
    </message>
    <message>
        <source>its path is longer than the system allows</source>
        <extracomment>musicrec_desktop/core/reasons.py</extracomment>
        <translation>ihr Pfad ist länger, als das System erlaubt</translation>
    </message>
    <message>
        <source>its drive could not read it, and may be failing</source>
        <extracomment>musicrec_desktop/core/reasons.py</extracomment>
        <translation>ihr Laufwerk konnte sie nicht lesen und ist vielleicht defekt</translation>
    </message>
    <message>
        <source>it holds more tags than can be read</source>
        <extracomment>musicrec_desktop/core/vorbis_comments.py</extracomment>
        <translation>sie enthält mehr Tags, als sich lesen lassen</translation>
    </message>
    <message>
        <source>it is an archive, which has to be unpacked first</source>
        <extracomment>musicrec_desktop/core/wrong_content.py</extracomment>
        <translation>sie ist ein Archiv, das erst entpackt werden muss</translation>
    </message>
    <message>
        <source>it is a document</source>
        <extracomment>musicrec_desktop/core/wrong_content.py</extracomment>
        <translation>sie ist ein Dokument</translation>
    </message>
    <message>
        <source>it is a picture</source>
        <extracomment>musicrec_desktop/core/wrong_content.py</extracomment>
        <translation>sie ist ein Bild</translation>
    </message>
    <message>
        <source>it is a playlist, and holds no sound itself</source>
        <extracomment>musicrec_desktop/core/wrong_content.py</extracomment>
        <translation>sie ist eine Wiedergabeliste und enthält selbst keinen Ton</translation>
    </message>
    <message>
        <source>it is a web page that was saved under this name</source>
        <extracomment>musicrec_desktop/core/wrong_content.py</extracomment>
        <translation>sie ist eine Webseite, die unter diesem Namen gespeichert wurde</translation>
    </message>
    <message>
        <source>it is MIDI, which holds notes and no sound</source>
        <extracomment>musicrec_desktop/core/wrong_content.py</extracomment>
        <translation>sie ist MIDI, das Noten enthält und keinen Ton</translation>
    </message>
    <message>
        <source>it holds tags and no sound</source>
        <extracomment>musicrec_desktop/core/wrong_content.py</extracomment>
        <translation>sie enthält Tags und keinen Ton</translation>
    </message>
    <message>
        <source>it breaks off before its table of contents</source>
        <extracomment>musicrec_desktop/core/wrong_content.py</extracomment>
        <translation>sie bricht vor ihrem Inhaltsverzeichnis ab</translation>
    </message>
    <message>
        <source>it holds nothing but zeros</source>
        <extracomment>musicrec_desktop/core/wrong_content.py</extracomment>
        <translation>sie enthält nur Nullen</translation>
    </message>
    <message>
        <source>it holds no training</source>
        <extracomment>musicrec_desktop/genre/cnn/job.py</extracomment>
        <translation>es enthält kein Training</translation>
    </message>
    <message>
        <source>it holds no mel picture</source>
        <extracomment>musicrec_desktop/genre/cnn/job.py</extracomment>
        <translation>es enthält kein Mel-Bild</translation>
    </message>
    <message>
        <source>it holds no mel picture of this version</source>
        <extracomment>musicrec_desktop/genre/cnn/job.py</extracomment>
        <translation>es enthält kein Mel-Bild dieser Version</translation>
    </message>
    <message>
        <source>the trash takes no name that is not Unicode</source>
        <extracomment>musicrec_desktop/gui/desktop/trash.py</extracomment>
        <translation>der Papierkorb nimmt keinen Namen an, der nicht Unicode ist</translation>
    </message>
    <message>
        <source>it is being played, and Windows holds it until it is not</source>
        <extracomment>musicrec_desktop/gui/desktop/trash.py</extracomment>
        <translation>sie wird abgespielt, und so lange hält Windows sie fest</translation>
    </message>
    <message>
        <source>a program has it open, or its drive has no trash, as on a network</source>
        <extracomment>musicrec_desktop/gui/desktop/trash.py</extracomment>
        <translation>ein Programm hat sie geöffnet, oder ihr Laufwerk hat keinen Papierkorb, wie im Netzwerk</translation>
    </message>
    <message>
        <source>its folder cannot be changed, or its drive is read-only</source>
        <extracomment>musicrec_desktop/gui/desktop/trash.py</extracomment>
        <translation>ihr Ordner lässt sich nicht ändern, oder ihr Laufwerk ist schreibgeschützt</translation>
    </message>
    <message>
        <source>its drive has no trash, as on a network</source>
        <extracomment>musicrec_desktop/gui/desktop/trash.py</extracomment>
        <translation>ihr Laufwerk hat keinen Papierkorb, wie im Netzwerk</translation>
    </message>
    <message>
        <source>it is too long for a CUE sheet</source>
        <extracomment>musicrec_desktop/library/cue.py</extracomment>
        <translation>zu lang für ein CUE-Sheet</translation>
    </message>
    <message>
        <source>it names no track</source>
        <extracomment>musicrec_desktop/library/cue.py</extracomment>
        <translation>es nennt keinen Titel</translation>
    </message>
    <message>
        <source>it gives two tracks one number</source>
        <extracomment>musicrec_desktop/library/cue.py</extracomment>
        <translation>es gibt zwei Titeln dieselbe Nummer</translation>
    </message>
    <message>
        <source>another file has this name already</source>
        <extracomment>musicrec_desktop/library/file_moving.py
----------
musicrec_desktop/services/library/file_moving.py</extracomment>
        <translation>eine andere Datei heißt schon so</translation>
    </message>
    <message>
        <source>the folder is on another drive</source>
        <extracomment>musicrec_desktop/library/file_moving.py</extracomment>
        <translation>der Ordner ist auf einem anderen Laufwerk</translation>
    </message>
    <message>
        <source>it is not there</source>
        <extracomment>musicrec_desktop/analysis/guarded_reader.py
----------
musicrec_desktop/core/reasons.py
----------
musicrec_desktop/gui/desktop/trash.py
----------
musicrec_desktop/library/file_moving.py
----------
musicrec_desktop/library/file_replacing.py
----------
musicrec_desktop/playback/breaking_off.py
----------
musicrec_desktop/playback/opening.py
----------
musicrec_desktop/services/library/file_moving.py
----------
musicrec_desktop/services/library/tag_editing.py</extracomment>
        <translation>sie ist nicht da</translation>
    </message>
    <message>
        <source>its new name would be too long</source>
        <extracomment>musicrec_desktop/library/file_moving.py</extracomment>
        <translation>der neue Name wäre zu lang</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <extracomment>musicrec_desktop/library/file_replacing.py
----------
musicrec_desktop/library/tags/reading.py</extracomment>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <extracomment>musicrec_desktop/library/file_replacing.py</extracomment>
        <translation>sie ist schreibgeschützt</translation>
    </message>
    <message>
        <source>another program has changed it meanwhile</source>
        <extracomment>musicrec_desktop/library/file_replacing.py
----------
musicrec_desktop/services/library/trashing.py</extracomment>
        <translation>ein anderes Programm hat sie inzwischen geändert</translation>
    </message>
    <message>
        <source>its tags are damaged ({reason})</source>
        <extracomment>musicrec_desktop/library/file_replacing.py</extracomment>
        <translation>ihre Tags sind beschädigt ({reason})</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>musicrec_desktop/gui/desktop/trash.py
----------
musicrec_desktop/library/file_replacing.py</extracomment>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <extracomment>musicrec_desktop/library/file_replacing.py</extracomment>
        <translation>ein anderes Programm hat sie geöffnet</translation>
    </message>
    <message>
        <source>its drive may only be read</source>
        <extracomment>musicrec_desktop/library/file_replacing.py</extracomment>
        <translation>das Laufwerk ist schreibgeschützt</translation>
    </message>
    <message>
        <source>it defines entities, which no library needs</source>
        <extracomment>musicrec_desktop/library/exchange/other_players/detection.py</extracomment>
        <translation>sie definiert Entitäten, die keine Bibliothek braucht</translation>
    </message>
    <message>
        <source>it is larger than any library could be</source>
        <extracomment>musicrec_desktop/library/exchange/other_players/itunes.py</extracomment>
        <translation>sie ist größer, als eine Bibliothek sein könnte</translation>
    </message>
    <message>
        <source>it is a damaged property list ({reason})</source>
        <extracomment>musicrec_desktop/library/exchange/other_players/itunes.py</extracomment>
        <translation>es ist eine beschädigte Property-Liste ({reason})</translation>
    </message>
    <message>
        <source>it is damaged XML ({reason})</source>
        <extracomment>musicrec_desktop/library/exchange/other_players/rhythmbox.py
----------
musicrec_desktop/library/exchange/xspf.py</extracomment>
        <translation>es ist beschädigtes XML ({reason})</translation>
    </message>
    <message>
        <source>its database cannot be used ({reason})</source>
        <extracomment>musicrec_desktop/library/exchange/other_players/strawberry.py</extracomment>
        <translation>die Datenbank ist nicht verwendbar ({reason})</translation>
    </message>
    <message>
        <source>it is too large to be a playlist</source>
        <extracomment>musicrec_desktop/library/exchange/playlist_files.py
----------
musicrec_desktop/library/exchange/xspf.py</extracomment>
        <translation>zu groß für eine Wiedergabeliste</translation>
    </message>
    <message>
        <source>its tags are damaged</source>
        <extracomment>musicrec_desktop/library/tags/forms/opening.py
----------
musicrec_desktop/library/tags/writing.py</extracomment>
        <translation>ihre Tags sind beschädigt</translation>
    </message>
    <message>
        <source>this kind of file cannot be tagged by this program</source>
        <extracomment>musicrec_desktop/library/tags/forms/opening.py</extracomment>
        <translation>diese Dateiart kann dieses Programm nicht taggen</translation>
    </message>
    <message>
        <source>no tags can be written to {suffix} files</source>
        <extracomment>musicrec_desktop/library/tags/forms/opening.py</extracomment>
        <translation>in {suffix}-Dateien lassen sich keine Tags schreiben</translation>
    </message>
    <message>
        <source>it holds a comment, “{name}”, that is not UTF-8</source>
        <extracomment>musicrec_desktop/library/tags/forms/vorbis.py</extracomment>
        <translation>sie enthält ein Kommentarfeld „{name}“, das nicht UTF-8 ist</translation>
    </message>
    <message>
        <source>no sound was found in it that could be kept as it is</source>
        <extracomment>musicrec_desktop/library/tags/writing.py</extracomment>
        <translation>es wurde kein Ton gefunden, der sich unverändert erhalten ließe</translation>
    </message>
    <message>
        <source>its sound would have changed, too</source>
        <extracomment>musicrec_desktop/library/tags/writing.py</extracomment>
        <translation>auch der Ton hätte sich geändert</translation>
    </message>
    <message>
        <source>this kind of file holds these values in another form</source>
        <extracomment>musicrec_desktop/library/tags/writing.py</extracomment>
        <translation>diese Dateiart speichert diese Werte in anderer Form</translation>
    </message>
    <message>
        <source>it could not be read after writing</source>
        <extracomment>musicrec_desktop/library/tags/verifying.py</extracomment>
        <translation>sie ließ sich nach dem Schreiben nicht lesen</translation>
    </message>
    <message>
        <source>its {name} would have changed, too</source>
        <extracomment>musicrec_desktop/library/tags/verifying.py</extracomment>
        <translation>auch dieser Wert hätte sich geändert: {name}</translation>
    </message>
    <message>
        <source>this kind of file cannot hold this {name}: “{value}”</source>
        <extracomment>musicrec_desktop/library/tags/verifying.py</extracomment>
        <translation>diese Dateiart kann diesen Wert nicht aufnehmen ({name}): „{value}“</translation>
    </message>
    <message>
        <source>no file can have this name</source>
        <extracomment>musicrec_desktop/library/tags/reading.py</extracomment>
        <translation>keine Datei kann diesen Namen haben</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <extracomment>musicrec_desktop/library/tags/reading.py
----------
musicrec_desktop/playback/opening.py</extracomment>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>no audio was recognised in it</source>
        <extracomment>musicrec_desktop/library/tags/reading.py</extracomment>
        <translation>darin wurde kein Audio erkannt</translation>
    </message>
    <message>
        <source>it cannot be decoded ({reason})</source>
        <extracomment>musicrec_desktop/library/transcoding.py</extracomment>
        <translation>sie lässt sich nicht dekodieren ({reason})</translation>
    </message>
    <message>
        <source>no sound was found in it</source>
        <extracomment>musicrec_desktop/library/transcoding.py</extracomment>
        <translation>darin wurde kein Ton gefunden</translation>
    </message>
    <message>
        <source>it is not in the trash where it was put</source>
        <extracomment>musicrec_desktop/library/trash.py</extracomment>
        <translation>sie ist nicht mehr im Papierkorb, wohin sie kam</translation>
    </message>
    <message>
        <source>{reason}; it is still in the trash: {path}</source>
        <extracomment>musicrec_desktop/library/trash.py</extracomment>
        <translation>{reason}; sie ist noch im Papierkorb: {path}</translation>
    </message>
    <message>
        <source>another file has its place meanwhile; it is back as “{name}”</source>
        <extracomment>musicrec_desktop/library/trash.py</extracomment>
        <translation>an ihrer Stelle liegt inzwischen eine andere; sie ist als „{name}“ zurück</translation>
    </message>
    <message>
        <source>it defines entities, which no playlist needs</source>
        <extracomment>musicrec_desktop/library/exchange/xspf.py</extracomment>
        <translation>sie definiert Entitäten, die keine Wiedergabeliste braucht</translation>
    </message>
    <message>
        <source>its channels cannot be mixed</source>
        <extracomment>musicrec_desktop/analysis/audio_file.py
----------
musicrec_desktop/analysis/loudness.py
----------
musicrec_desktop/playback/decoder.py</extracomment>
        <translation>die Kanäle lassen sich nicht mischen</translation>
    </message>
    <message>
        <source>“{text}” is not a track number</source>
        <extracomment>musicrec_desktop/core/reasons.py</extracomment>
        <translation>„{text}“ ist keine Titelnummer</translation>
    </message>
    <message>
        <source>“{text}” is not a time</source>
        <extracomment>musicrec_desktop/core/reasons.py</extracomment>
        <translation>„{text}“ ist keine Zeitangabe</translation>
    </message>
    <message>
        <source>it is not a CSV file ({reason})</source>
        <extracomment>musicrec_desktop/library/exchange/metadata_tables.py</extracomment>
        <translation>es ist keine CSV-Datei ({reason})</translation>
    </message>
    <message>
        <source>it is not a list of FMA’s genres</source>
        <extracomment>musicrec_desktop/library/exchange/metadata_tables.py</extracomment>
        <translation>es ist keine Genreliste von FMA</translation>
    </message>
    <message>
        <source>it is not a library of iTunes or Music</source>
        <extracomment>musicrec_desktop/library/exchange/other_players/itunes.py</extracomment>
        <translation>es ist keine Bibliothek von iTunes oder Musik</translation>
    </message>
    <message>
        <source>it is not a list of songs ({reason})</source>
        <extracomment>musicrec_desktop/library/exchange/other_players/quod_libet.py</extracomment>
        <translation>es ist keine Titelliste ({reason})</translation>
    </message>
    <message>
        <source>it is not a list of songs</source>
        <extracomment>musicrec_desktop/library/exchange/other_players/quod_libet.py</extracomment>
        <translation>es ist keine Titelliste</translation>
    </message>
    <message>
        <source>it is not a library of Strawberry or Clementine</source>
        <extracomment>musicrec_desktop/library/exchange/other_players/strawberry.py</extracomment>
        <translation>es ist keine Bibliothek von Strawberry oder Clementine</translation>
    </message>
    <message>
        <source>it is not a playlist</source>
        <extracomment>musicrec_desktop/library/exchange/playlist_files.py</extracomment>
        <translation>es ist keine Wiedergabeliste</translation>
    </message>
    <message>
        <source>it is XML, but not an XSPF playlist</source>
        <extracomment>musicrec_desktop/library/exchange/xspf.py</extracomment>
        <translation>es ist XML, aber keine XSPF-Wiedergabeliste</translation>
    </message>
    <message>
        <source>it ended at {place} of {length}, cut off or replaced while it played</source>
        <extracomment>musicrec_desktop/playback/breaking_off.py</extracomment>
        <translation>sie endete bei {place} von {length}: abgeschnitten oder ersetzt, während sie lief</translation>
    </message>
    <message>
        <source>parts of it are damaged: {lost} of {length} could not be heard</source>
        <extracomment>musicrec_desktop/playback/breaking_off.py</extracomment>
        <translation>Teile von ihr sind beschädigt: {lost} von {length} waren nicht zu hören</translation>
    </message>
    <message>
        <source>it ends at {place} of {length}, the rest is missing</source>
        <extracomment>musicrec_desktop/playback/breaking_off.py</extracomment>
        <translation>sie endet bei {place} von {length}, der Rest fehlt</translation>
    </message>
    <message>
        <source>nothing in it could be decoded</source>
        <extracomment>musicrec_desktop/playback/decoder.py</extracomment>
        <translation>nichts darin ließ sich dekodieren</translation>
    </message>
    <message>
        <source>the decoder failed</source>
        <extracomment>musicrec_desktop/playback/feeder.py</extracomment>
        <translation>der Decoder ist gescheitert</translation>
    </message>
    <message>
        <source>reading broke off ({reason})</source>
        <extracomment>musicrec_desktop/playback/sound_stream.py</extracomment>
        <translation>das Lesen brach ab ({reason})</translation>
    </message>
    <message>
        <source>it holds no sound</source>
        <extracomment>musicrec_desktop/playback/opening.py</extracomment>
        <translation>sie enthält keinen Ton</translation>
    </message>
    <message>
        <source>no decoder is known for its sound</source>
        <extracomment>musicrec_desktop/library/transcoding.py
----------
musicrec_desktop/playback/opening.py</extracomment>
        <translation>für den Ton ist kein Decoder bekannt</translation>
    </message>
    <message>
        <source>it is not a sound file that can be decoded</source>
        <extracomment>musicrec_desktop/playback/opening.py</extracomment>
        <translation>es ist keine dekodierbare Audiodatei</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <extracomment>musicrec_desktop/playback/opening.py</extracomment>
        <translation>sie darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>opening it takes too long</source>
        <extracomment>musicrec_desktop/playback/opening.py</extracomment>
        <translation>das Öffnen dauert zu lange</translation>
    </message>
    <message>
        <source>the table of FMA names no genre for it</source>
        <extracomment>musicrec_desktop/services/genre/fma.py</extracomment>
        <translation>die Tabelle von FMA nennt dafür kein Genre</translation>
    </message>
    <message>
        <source>it is silent</source>
        <extracomment>musicrec_desktop/services/genre/sources.py</extracomment>
        <translation>sie ist stumm</translation>
    </message>
    <message>
        <source>another of these files gets this name</source>
        <extracomment>musicrec_desktop/services/library/file_moving.py</extracomment>
        <translation>eine andere dieser Dateien bekommt diesen Namen</translation>
    </message>
    <message>
        <source>a CUE sheet names this file</source>
        <extracomment>musicrec_desktop/services/library/file_moving.py</extracomment>
        <translation>ein CUE-Sheet nennt diese Datei</translation>
    </message>
    <message>
        <source>its new path would be too long</source>
        <extracomment>musicrec_desktop/services/library/file_moving.py</extracomment>
        <translation>der neue Pfad wäre zu lang</translation>
    </message>
    <message>
        <source>its tags were changed again since</source>
        <extracomment>musicrec_desktop/services/library/tag_editing.py</extracomment>
        <translation>ihre Tags wurden seitdem erneut geändert</translation>
    </message>
</context>
<context>
    <name>Rename files</name>
    <message>
        <source>[ ] marks a part that is left out when its field is empty; / makes a folder.</source>
        <extracomment>musicrec_desktop/gui/dialogs/file_renaming.py</extracomment>
        <translation>Was in [ ] steht, entfällt, wenn ein Feld darin leer ist; / erzeugt Ordner.</translation>
    </message>
    <message>
        <source>Rename files</source>
        <extracomment>musicrec_desktop/gui/dialogs/file_renaming.py</extracomment>
        <translation>Dateien umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>Rename %n file(s)</source>
        <extracomment>musicrec_desktop/gui/dialogs/file_renaming.py</extracomment>
        <translation>
            <numerusform>%n Datei umbenennen</numerusform>
            <numerusform>%n Dateien umbenennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pattern</source>
        <extracomment>musicrec_desktop/gui/dialogs/file_renaming.py</extracomment>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Remove folders that become empty</source>
        <extracomment>musicrec_desktop/gui/dialogs/file_renaming.py</extracomment>
        <translation>Leer gewordene Ordner entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>musicrec_desktop/gui/dialogs/file_renaming.py</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>{done} of {total} renamed</source>
        <extracomment>musicrec_desktop/gui/dialogs/file_renaming.py</extracomment>
        <translation>{done} von {total} umbenannt</translation>
    </message>
    <message>
        <source>Unchanged: {reason}</source>
        <extracomment>musicrec_desktop/gui/dialogs/file_renaming.py</extracomment>
        <translation>Bleibt: {reason}</translation>
    </message>
    <message>
        <source>Current</source>
        <comment>Names before renaming</comment>
        <extracomment>musicrec_desktop/gui/dialogs/file_renaming.py</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>New</source>
        <comment>Names after renaming</comment>
        <extracomment>musicrec_desktop/gui/dialogs/file_renaming.py</extracomment>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Names before and after</source>
        <extracomment>musicrec_desktop/gui/dialogs/file_renaming.py</extracomment>
        <translation>Namen vorher und nachher</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be renamed</source>
        <extracomment>musicrec_desktop/gui/dialogs/file_renaming.py</extracomment>
        <translation>
            <numerusform>%n Datei wird umbenannt</numerusform>
            <numerusform>%n Dateien werden umbenannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be renamed</source>
        <extracomment>musicrec_desktop/gui/dialogs/file_renaming.py</extracomment>
        <translation>
            <numerusform>%n kann nicht umbenannt werden und bleibt</numerusform>
            <numerusform>%n können nicht umbenannt werden und bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already named this way</source>
        <extracomment>musicrec_desktop/gui/dialogs/file_renaming.py</extracomment>
        <translation>
            <numerusform>%n hat diesen Namen schon</numerusform>
            <numerusform>%n haben diese Namen schon</numerusform>
        </translation>
    </message>
    <message>
        <source>{said}; {more}</source>
        <extracomment>musicrec_desktop/gui/dialogs/file_renaming.py</extracomment>
        <translation>{said}; {more}</translation>
    </message>
    <message>
        <source>{said}.</source>
        <comment>The end of a sentence</comment>
        <extracomment>musicrec_desktop/gui/dialogs/file_renaming.py</extracomment>
        <translation>{said}.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>What is asked</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/rule_builder.py</extracomment>
        <translation>Wonach gefragt wird</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/rule_builder.py</extracomment>
        <translation>Wie verglichen wird</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/rule_builder.py</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/rule_builder.py</extracomment>
        <translation>Diese Regel entfernen</translation>
    </message>
    <message>
        <source>How many rules a song has to fit</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/rule_builder.py</extracomment>
        <translation>Wie viele Regeln ein Titel erfüllen muss</translation>
    </message>
    <message>
        <source>all of these</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/rule_builder.py</extracomment>
        <translation>alle davon</translation>
    </message>
    <message>
        <source>any of these</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/rule_builder.py</extracomment>
        <translation>eine davon</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/rule_builder.py</extracomment>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>This search says more than rules can show, as with parentheses. It stays as it is written below.</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/rule_builder.py</extracomment>
        <translation>Diese Suche sagt mehr, als Regeln zeigen können, etwa mit Klammern. Sie bleibt so, wie sie unten steht.</translation>
    </message>
    <message>
        <source>Songs that match</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/rule_builder.py</extracomment>
        <translation>Titel, die passen</translation>
    </message>
    <message>
        <source>contains</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>is exactly</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>ist genau</translation>
    </message>
    <message>
        <source>is empty</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is not empty</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>ist nicht leer</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is more than</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>ist mehr als</translation>
    </message>
    <message>
        <source>is at least</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is less than</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>ist weniger als</translation>
    </message>
    <message>
        <source>is at most</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is between</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>liegt zwischen</translation>
    </message>
    <message>
        <source>a day</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>180 days</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>180 Tage</translation>
    </message>
    <message>
        <source>a year</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>ein Jahr</translation>
    </message>
    <message>
        <source>2 years</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>2 Jahre</translation>
    </message>
    <message>
        <source>5 years</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>5 Jahre</translation>
    </message>
    <message>
        <source>is less ago than</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>liegt weniger lange zurück als</translation>
    </message>
    <message>
        <source>is longer ago than</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>liegt länger zurück als</translation>
    </message>
    <message>
        <source>is never</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>war nie</translation>
    </message>
    <message>
        <source>is in the year, month or on the day</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>liegt in Jahr, Monat oder Tag</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>Anything</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Irgendetwas</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Album artist</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Albuminterpret</translation>
    </message>
    <message>
        <source>Album</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Album</translation>
    </message>
    <message>
        <source>Genre</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Composer</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Stars</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Loved</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Lieblingstitel</translation>
    </message>
    <message>
        <source>Disliked</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Gefällt mir nicht</translation>
    </message>
    <message>
        <source>Plays</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>Last played</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Zuletzt gespielt</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>BPM</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Tonart</translation>
    </message>
    <message>
        <source>Goes with the key</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Passt zur Tonart</translation>
    </message>
    <message>
        <source>Kind of sound</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Art des Klangs</translation>
    </message>
    <message>
        <source>music</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Musik</translation>
    </message>
    <message>
        <source>speech</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>noise</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Geräusch</translation>
    </message>
    <message>
        <source>silence</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Stille</translation>
    </message>
    <message>
        <source>Playlist</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Wiedergabeliste</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Lossless</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Verlustfrei</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Liedtext</translation>
    </message>
    <message>
        <source>or {rule}</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>oder {rule}</translation>
    </message>
    <message>
        <source>All songs</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Alle Titel</translation>
    </message>
    <message numerus="yes">
        <source>At most %n track(s)</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>
            <numerusform>Höchstens %n Titel</numerusform>
            <numerusform>Höchstens %n Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n hour(s)</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>
            <numerusform>Höchstens %n Stunde</numerusform>
            <numerusform>Höchstens %n Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scrobbling</name>
    <message>
        <source>Asking…</source>
        <extracomment>musicrec_desktop/gui/controllers/scrobbling.py</extracomment>
        <translation>Wird angefragt…</translation>
    </message>
    <message>
        <source>Enter the key and the secret first.</source>
        <extracomment>musicrec_desktop/gui/controllers/scrobbling.py
----------
musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Gib zuerst Schlüssel und Geheimnis ein.</translation>
    </message>
    <message>
        <source>Open this page and allow it: {address}</source>
        <extracomment>musicrec_desktop/gui/controllers/scrobbling.py</extracomment>
        <translation>Öffne diese Seite und erlaube es: {address}</translation>
    </message>
    <message>
        <source>Write events to</source>
        <extracomment>musicrec_desktop/gui/controllers/scrobbling.py</extracomment>
        <translation>Ereignisse schreiben in</translation>
    </message>
    <message>
        <source>Scrobbling and privacy</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_page.py</extracomment>
        <translation>Scrobbling und Privatsphäre</translation>
    </message>
    <message>
        <source>You listen as a guest: nothing is recorded, and nobody is told.</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Du hörst als Gast: Nichts wird aufgezeichnet, und niemand erfährt davon.</translation>
    </message>
    <message>
        <source>No file is chosen</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/events_form.py</extracomment>
        <translation>Keine Datei gewählt</translation>
    </message>
    <message>
        <source>Connected as {name}.</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/services_form.py</extracomment>
        <translation>Verbunden als {name}.</translation>
    </message>
    <message>
        <source>Allow it on the page that opened in the browser, then go on here.</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Erlaube es auf der Seite, die sich im Browser geöffnet hat, und mach dann hier weiter.</translation>
    </message>
    <message>
        <source>Your token</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Dein Token</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Check and connect</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/kafka_rows.py
----------
musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Prüfen und verbinden</translation>
    </message>
    <message>
        <source>Enter your token first.</source>
        <extracomment>musicrec_desktop/gui/controllers/scrobbling.py
----------
musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Gib zuerst dein Token ein.</translation>
    </message>
    <message>
        <source>Encrypt the connection (TLS)</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/kafka_rows.py</extracomment>
        <translation>Verbindung verschlüsseln (TLS)</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/kafka_rows.py</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Check and connect to Kafka</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/kafka_rows.py</extracomment>
        <translation>Prüfen und mit Kafka verbinden</translation>
    </message>
    <message>
        <source>Bootstrap servers</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/kafka_rows.py</extracomment>
        <translation>Bootstrap-Server</translation>
    </message>
    <message>
        <source>Host and port; several with commas.</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/kafka_rows.py</extracomment>
        <translation>Host und Port; mehrere mit Kommas.</translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/kafka_rows.py</extracomment>
        <translation>Topic</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/kafka_rows.py</extracomment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Only where the servers ask who you are (SASL).</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/kafka_rows.py</extracomment>
        <translation>Nur wo die Server fragen, wer du bist (SASL).</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/kafka_rows.py</extracomment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/kafka_rows.py</extracomment>
        <translation>Anmeldeverfahren</translation>
    </message>
    <message>
        <source>Publishes every event on a topic. {hint}</source>
        <comment>hint: “Install what is missing with: …”</comment>
        <extracomment>musicrec_desktop/gui/widgets/forms/kafka_rows.py</extracomment>
        <translation>Veröffentlicht jedes Ereignis in einem Topic. {hint}</translation>
    </message>
    <message>
        <source>Nothing leaves this computer unless you choose it here. Listener: {listener}</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Nichts verlässt diesen Computer, außer du wählst es hier. Hörer: {listener}</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) (waits|wait) to be sent.</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/services_form.py</extracomment>
        <translation>
            <numerusform>%n Nachricht wartet darauf, gesendet zu werden.</numerusform>
            <numerusform>%n Nachrichten warten darauf, gesendet zu werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell ListenBrainz what you heard and loved</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>ListenBrainz mitteilen, was du gehört hast und magst</translation>
    </message>
    <message>
        <source>Dislikes are sent, too, and so is taking either back.</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Auch was dir nicht gefällt, und wenn du etwas davon zurücknimmst.</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>From your profile’s page on listenbrainz.org.</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Von deiner Profilseite auf listenbrainz.org.</translation>
    </message>
    <message>
        <source>Another server with the same interface, if you run one.</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Ein anderer, der dasselbe Protokoll spricht, falls du einen betreibst.</translation>
    </message>
    <message>
        <source>Find my token…</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Mein Token finden…</translation>
    </message>
    <message>
        <source>Tell Last.fm what you heard and loved</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Last.fm mitteilen, was du gehört hast und was dir gefällt</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Gemeinsames Geheimnis</translation>
    </message>
    <message>
        <source>Connect…</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>I have allowed it</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Ich habe es erlaubt</translation>
    </message>
    <message>
        <source>From your own API account: last.fm/api/account/create</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Aus einem eigenen API-Konto: last.fm/api/account/create</translation>
    </message>
    <message>
        <source>Get a key…</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Schlüssel holen…</translation>
    </message>
    <message>
        <source>Write every event to a file, as lines of JSON</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/events_form.py</extracomment>
        <translation>Jedes Ereignis als JSON-Zeile in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/events_form.py</extracomment>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/events_form.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Publish every event on a topic</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/events_form.py</extracomment>
        <translation>Jedes Ereignis in einem Topic veröffentlichen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Your data</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>Enter the servers first.</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/events_form.py</extracomment>
        <translation>Gib zuerst die Server ein.</translation>
    </message>
    <message>
        <source>“{url}” is not an address of {service}.</source>
        <extracomment>musicrec_desktop/services/scrobbling/http.py</extracomment>
        <translation>„{url}“ ist keine Adresse von {service}.</translation>
    </message>
    <message>
        <source>“{topic}” cannot be the name of a Kafka topic.</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>„{topic}“ kann kein Kafka-Topic heißen.</translation>
    </message>
    <message>
        <source>“{mechanism}” is not a way to sign in.</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>„{mechanism}“ ist kein Anmeldeverfahren.</translation>
    </message>
    <message>
        <source>Last.fm is not working at the moment: {reason}.</source>
        <extracomment>musicrec_desktop/services/scrobbling/lastfm.py</extracomment>
        <translation>Last.fm ist gerade gestört: {reason}.</translation>
    </message>
    <message>
        <source>ListenBrainz is receiving too many requests.</source>
        <extracomment>musicrec_desktop/services/scrobbling/listenbrainz.py</extracomment>
        <translation>ListenBrainz erhält zu viele Anfragen.</translation>
    </message>
    <message>
        <source>ListenBrainz is not working at the moment ({status}).</source>
        <extracomment>musicrec_desktop/services/scrobbling/listenbrainz.py</extracomment>
        <translation>ListenBrainz ist gerade gestört ({status}).</translation>
    </message>
    <message>
        <source>Set up {service}</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/services_form.py</extracomment>
        <translation>{service} einrichten</translation>
    </message>
    <message>
        <source>Fold</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/services_form.py</extracomment>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>Set up…</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/services_form.py</extracomment>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Events for other programs</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/events_form.py</extracomment>
        <translation>Ereignisse für andere Programme</translation>
    </message>
    <message>
        <source>Scrobbling</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Scrobbling</translation>
    </message>
    <message>
        <source>Forget the account with {service}</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Das Konto bei {service} vergessen</translation>
    </message>
    <message>
        <source>Plays, ratings and playlists</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Wiedergaben, Bewertungen und Wiedergabelisten</translation>
    </message>
    <message>
        <source>Kept on this computer.</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>The tokens of your accounts are gone.</source>
        <extracomment>musicrec_desktop/services/scrobbling/accounts.py</extracomment>
        <translation>Die Token deiner Konten sind weg.</translation>
    </message>
    <message>
        <source>{service} could not be reached: {reason}.</source>
        <extracomment>musicrec_desktop/services/scrobbling/http.py
----------
musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>{service} ist nicht erreichbar: {reason}.</translation>
    </message>
    <message>
        <source>there is no network, or no such server</source>
        <extracomment>musicrec_desktop/services/scrobbling/http.py</extracomment>
        <translation>es gibt kein Netz oder keinen solchen Server</translation>
    </message>
    <message>
        <source>nothing answers at its address</source>
        <extracomment>musicrec_desktop/services/scrobbling/http.py</extracomment>
        <translation>an seiner Adresse antwortet nichts</translation>
    </message>
    <message>
        <source>it took too long to answer</source>
        <extracomment>musicrec_desktop/services/scrobbling/http.py</extracomment>
        <translation>die Antwort dauerte zu lange</translation>
    </message>
    <message numerus="yes">
        <source>The topic “{topic}” is there, with %n partition(s).</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>
            <numerusform>Das Topic „{topic}“ ist da, mit %n Partition.</numerusform>
            <numerusform>Das Topic „{topic}“ ist da, mit %n Partitionen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no topic “{topic}” yet: the first event asks for it.</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>Es gibt noch kein Topic „{topic}“: Das erste Ereignis fordert es an.</translation>
    </message>
    <message>
        <source>Kafka needs a package that is not installed.</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>Kafka braucht ein Paket, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>Kafka does not take these settings: {reason}.</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>Kafka nimmt diese Einstellungen nicht an: {reason}.</translation>
    </message>
    <message>
        <source>There is no Kafka server named.</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>Es ist kein Kafka-Server angegeben.</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Kafka does not accept the sign-in: {reason}.</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>Kafka akzeptiert die Anmeldung nicht: {reason}.</translation>
    </message>
    <message>
        <source>Kafka does not let this user publish there: {reason}.</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>Kafka lässt diesen Benutzer dort nicht veröffentlichen: {reason}.</translation>
    </message>
    <message>
        <source>Kafka has no such topic.</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>Kafka kennt dieses Topic nicht.</translation>
    </message>
    <message>
        <source>Last.fm was not told yet that this program may scrobble.</source>
        <extracomment>musicrec_desktop/services/scrobbling/lastfm.py</extracomment>
        <translation>Last.fm hat noch nicht erfahren, dass dieses Programm scrobbeln darf.</translation>
    </message>
    <message>
        <source>Last.fm does not accept the account: {reason}.</source>
        <extracomment>musicrec_desktop/services/scrobbling/lastfm.py</extracomment>
        <translation>Last.fm akzeptiert das Konto nicht: {reason}.</translation>
    </message>
    <message>
        <source>ListenBrainz does not know this token.</source>
        <extracomment>musicrec_desktop/services/scrobbling/listenbrainz.py</extracomment>
        <translation>ListenBrainz kennt dieses Token nicht.</translation>
    </message>
    <message>
        <source>Your tokens are kept in the system’s keyring.</source>
        <extracomment>musicrec_desktop/services/scrobbling/secret_store.py</extracomment>
        <translation>Deine Token liegen im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>No keyring of the system answers, so your tokens are kept, not encrypted, in “{path}”, which only you may read.</source>
        <extracomment>musicrec_desktop/services/scrobbling/secret_store.py</extracomment>
        <translation>Kein Schlüsselbund des Systems antwortet, daher liegen deine Token unverschlüsselt in „{path}“; nur du darfst diese Datei lesen.</translation>
    </message>
    <message>
        <source>No keyring of the system answers, so your tokens are kept, not encrypted, in “{path}”, which others may read, too: its drive does not know whose it is.</source>
        <extracomment>musicrec_desktop/services/scrobbling/secret_store.py</extracomment>
        <translation>Kein Schlüsselbund des Systems antwortet, daher liegen deine Token unverschlüsselt in „{path}“; auch andere dürfen diese Datei lesen, denn ihr Laufwerk weiß nicht, wem sie gehört.</translation>
    </message>
    <message>
        <source>The system’s keyring, which keeps your tokens, says that it has none.</source>
        <extracomment>musicrec_desktop/services/scrobbling/secret_store.py</extracomment>
        <translation>Der Schlüsselbund des Systems, in dem deine Tokens liegen, sagt, dass er keine hat.</translation>
    </message>
    <message>
        <source>“{path}”, which keeps your tokens, cannot be read.</source>
        <extracomment>musicrec_desktop/services/scrobbling/secret_store.py</extracomment>
        <translation>„{path}“ enthält deine Token und lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The system’s keyring, which keeps your tokens, is not there.</source>
        <extracomment>musicrec_desktop/services/scrobbling/secret_store.py</extracomment>
        <translation>Der Schlüsselbund des Systems, in dem deine Token liegen, ist nicht da.</translation>
    </message>
    <message>
        <source>The system’s keyring, which keeps your tokens, does not answer.</source>
        <extracomment>musicrec_desktop/services/scrobbling/secret_store.py</extracomment>
        <translation>Der Schlüsselbund des Systems, in dem deine Token liegen, antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Back</source>
        <comment>To the page before</comment>
        <extracomment>musicrec_desktop/gui/panels/header.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>To the page that one came back from</comment>
        <extracomment>musicrec_desktop/gui/panels/header.py</extracomment>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Search all songs</source>
        <extracomment>musicrec_desktop/gui/panels/header.py</extracomment>
        <translation>Alle Titel durchsuchen</translation>
    </message>
    <message>
        <source>Ctrl+F: words of title, artist, album or genre. Also fields: {example}; Ctrl+Space completes.</source>
        <extracomment>musicrec_desktop/gui/panels/header.py</extracomment>
        <translation>Strg+F: Wörter aus Titel, Interpret, Album oder Genre. Auch Felder: {example}; Strg+Leertaste ergänzt.</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>Name of the field</comment>
        <extracomment>musicrec_desktop/gui/panels/header.py</extracomment>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Save as smart playlist</source>
        <extracomment>musicrec_desktop/gui/panels/header.py</extracomment>
        <translation>Als intelligente Liste sichern</translation>
    </message>
    <message>
        <source>Save this search as a playlist that keeps itself up to date</source>
        <extracomment>musicrec_desktop/gui/panels/header.py</extracomment>
        <translation>Diese Suche als Wiedergabeliste speichern, die sich selbst aktuell hält</translation>
    </message>
    <message>
        <source>“{value}” is not a value for {field}.</source>
        <extracomment>musicrec_desktop/library/query/fields.py</extracomment>
        <translation>„{value}“ ist kein Wert für {field}.</translation>
    </message>
    <message>
        <source>{field} cannot be excluded.</source>
        <extracomment>musicrec_desktop/library/query/syntax.py</extracomment>
        <translation>{field} lässt sich nicht ausschließen.</translation>
    </message>
    <message>
        <source>There is no field “{name}”.</source>
        <extracomment>musicrec_desktop/library/query/syntax.py</extracomment>
        <translation>Es gibt kein Feld „{name}“.</translation>
    </message>
    <message>
        <source>There are too many parentheses.</source>
        <extracomment>musicrec_desktop/library/query/syntax.py</extracomment>
        <translation>Es sind zu viele Klammern.</translation>
    </message>
    <message>
        <source>Here, sort: only works together with limit:.</source>
        <extracomment>musicrec_desktop/services/library/songs.py</extracomment>
        <translation>Hier wirkt sort: nur zusammen mit limit:.</translation>
    </message>
</context>
<context>
    <name>Send</name>
    <message>
        <source>Songs</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/sending.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Stopped; what was copied is in {folder}.</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/sending.py</extracomment>
        <translation>Gestoppt; was kopiert wurde, ist in {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) sent to {folder}</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/sending.py</extracomment>
        <translation>
            <numerusform>%n Datei nach {folder} gesendet</numerusform>
            <numerusform>%n Dateien nach {folder} gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/sending.py
----------
musicrec_desktop/gui/wiring/pages/playlist_keeping.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Send to a folder</source>
        <extracomment>musicrec_desktop/gui/dialogs/sending.py</extracomment>
        <translation>An einen Ordner senden</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>musicrec_desktop/gui/dialogs/sending.py</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>A folder, such as a USB stick</source>
        <extracomment>musicrec_desktop/gui/dialogs/sending.py</extracomment>
        <translation>Ein Ordner, etwa der eines USB-Sticks</translation>
    </message>
    <message>
        <source>Keep the names of the files</source>
        <extracomment>musicrec_desktop/gui/dialogs/sending.py</extracomment>
        <translation>Namen der Dateien behalten</translation>
    </message>
    <message>
        <source>Name them from their tags:</source>
        <extracomment>musicrec_desktop/gui/dialogs/sending.py</extracomment>
        <translation>Nach ihren Tags benennen:</translation>
    </message>
    <message>
        <source>Pattern of the names</source>
        <extracomment>musicrec_desktop/gui/dialogs/sending.py</extracomment>
        <translation>Muster der Namen</translation>
    </message>
    <message>
        <source>Write a playlist (M3U8) beside them</source>
        <extracomment>musicrec_desktop/gui/dialogs/sending.py</extracomment>
        <translation>Eine Wiedergabeliste (M3U8) dazulegen</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>musicrec_desktop/gui/dialogs/sending.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>musicrec_desktop/gui/dialogs/sending.py</extracomment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <extracomment>musicrec_desktop/gui/dialogs/sending.py</extracomment>
        <translation>Wähle einen Ordner.</translation>
    </message>
    <message>
        <source>Files are numbered in playlist order, with the playlist beside them.</source>
        <extracomment>musicrec_desktop/gui/dialogs/sending.py</extracomment>
        <translation>Sie werden nummeriert, wie sie in der Wiedergabeliste stehen, mit einer Liste daneben.</translation>
    </message>
    <message>
        <source>What is there already is not written over.</source>
        <extracomment>musicrec_desktop/gui/dialogs/sending.py</extracomment>
        <translation>Was schon da ist, wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>Copy music to a folder</source>
        <extracomment>musicrec_desktop/gui/dialogs/sending.py</extracomment>
        <translation>Musik in einen Ordner kopieren</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/encoding_choice.py</extracomment>
        <translation>Wie sie sind</translation>
    </message>
    <message>
        <source>{kbps} kbit/s</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/encoding_choice.py</extracomment>
        <translation>{kbps} kbit/s</translation>
    </message>
    <message>
        <source>Format of the copies:</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/encoding_choice.py</extracomment>
        <translation>Format der Kopien:</translation>
    </message>
    <message>
        <source>What files are encoded as</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/encoding_choice.py</extracomment>
        <translation>Als was Dateien kodiert werden</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/encoding_choice.py</extracomment>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>Files that are of this kind already are copied as they are.</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/encoding_choice.py</extracomment>
        <translation>Dateien, die schon von dieser Art sind, werden kopiert, wie sie sind.</translation>
    </message>
    <message>
        <source>“{path}” is not there.</source>
        <extracomment>musicrec_desktop/services/exchange/sending.py</extracomment>
        <translation>„{path}“ ist nicht da.</translation>
    </message>
    <message>
        <source>There is too little room in “{path}”: {needed} MB are needed, {free} MB are free.</source>
        <extracomment>musicrec_desktop/services/exchange/sending.py</extracomment>
        <translation>In „{path}“ ist zu wenig Platz: {needed} MB werden gebraucht, {free} MB sind frei.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Start again now</source>
        <extracomment>musicrec_desktop/gui/controllers/language.py</extracomment>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Playback</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Track: every song equally loud</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Titel: alle gleich laut</translation>
    </message>
    <message>
        <source>Album: quiet songs stay quiet</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Album: leise Titel bleiben leise</translation>
    </message>
    <message>
        <source>Off: as recorded</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Aus: wie aufgenommen</translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>ReplayGain or R128 tags; measured by listening where a file has none.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>ReplayGain- oder R128-Tags; gemessen durch Anhören, wo eine Datei keine hat.</translation>
    </message>
    <message>
        <source>Pre-amp</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Vorverstärkung</translation>
    </message>
    <message>
        <source>Where loudness is unknown</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Bei unbekannter Lautheit</translation>
    </message>
    <message>
        <source>Clipping</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Übersteuerung</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>When the queue ends</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Continue with similar music</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Weiter mit Ähnlichem</translation>
    </message>
    <message>
        <source>When the queue ends</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Wenn die Warteschlange endet</translation>
    </message>
    <message>
        <source>Plays the list from there</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Spielt die Liste von dort an</translation>
    </message>
    <message>
        <source>Adds the song to the queue</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Hängt das Lied an die Warteschlange an</translation>
    </message>
    <message>
        <source>Plays the song next</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Spielt das Lied als nächstes</translation>
    </message>
    <message>
        <source>A double-click</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Ein Doppelklick</translation>
    </message>
    <message>
        <source>On songs in any list; Enter does the same. In the queue it jumps to the song.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Auf ein Lied einer Liste, wie Enter auch. In der Warteschlange geht er zum Lied.</translation>
    </message>
    <message>
        <source>The pitch is kept.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Die Tonhöhe bleibt gleich.</translation>
    </message>
    <message>
        <source>Equaliser…</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Equalizer…</translation>
    </message>
    <message>
        <source>The chosen output (not connected)</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Die gewählte Ausgabe (nicht angeschlossen)</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Überblendung</translation>
    </message>
    <message>
        <source>Never within an album that plays in order: that stays gapless.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Nie innerhalb eines Albums, das der Reihe nach läuft: Das bleibt lückenlos.</translation>
    </message>
    <message>
        <source>Fit the crossfade to how tracks end and begin</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Überblendung daran anpassen, wie Titel enden und beginnen</translation>
    </message>
    <message>
        <source>Fade at pause, stop and seek</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Bei Pause, Stopp und Springen ein- und ausblenden</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>A group of settings</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_form.py</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset {group}</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_form.py</extracomment>
        <translation>{group} zurücksetzen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Design</translation>
    </message>
    <message>
        <source>Compact: more rows in view</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Kompakt: mehr Zeilen im Blick</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>All keys, to look up and to change. F1 shows them.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Alle Tasten, zum Nachschlagen und Ändern. F1 zeigt sie.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Show a notification when the track changes</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Bei Titelwechsel eine Benachrichtigung anzeigen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Symbol im Infobereich anzeigen</translation>
    </message>
    <message>
        <source>Tray</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>Keep playing in the tray when the window is closed</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Im Infobereich weiterspielen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Keep the computer from sleeping while music plays</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Rechner wach halten, solange Musik läuft</translation>
    </message>
    <message>
        <source>Analysis</source>
        <comment>Of the library, by the program</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Sorting</source>
        <comment>Of names in lists</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/sorting_form.py</extracomment>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>Sort by the sort names in tags</source>
        <extracomment>musicrec_desktop/gui/panels/settings/sorting_form.py</extracomment>
        <translation>Nach den Sortiernamen in den Tags sortieren</translation>
    </message>
    <message>
        <source>Artists and composers</source>
        <extracomment>musicrec_desktop/gui/panels/settings/sorting_form.py</extracomment>
        <translation>Interpreten und Komponisten</translation>
    </message>
    <message>
        <source>Such as “Bowie, David”. Lists still show their own names.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/sorting_form.py</extracomment>
        <translation>Etwa „Bowie, David“. Die Listen zeigen weiterhin die eigentlichen Namen.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>No article</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/sorting_form.py</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Ignored articles</source>
        <comment>At the beginning of names</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/sorting_form.py</extracomment>
        <translation>Übergangene Artikel</translation>
    </message>
    <message>
        <source>At the beginning of names and titles, between commas: {examples}.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/sorting_form.py</extracomment>
        <translation>Am Anfang von Namen und Titeln, durch Kommas getrennt: {examples}.</translation>
    </message>
    <message>
        <source>In the others they show at the next start, or with F5.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>In den anderen zeigen sie sich beim nächsten Start oder mit F5.</translation>
    </message>
    <message>
        <source>Changes show within seconds</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Änderungen zeigen sich binnen Sekunden</translation>
    </message>
    <message>
        <source>Output</source>
        <comment>Device</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Album if played in order, else track</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Album, wenn in Reihenfolge, sonst Titel</translation>
    </message>
    <message>
        <source>Prevent clipping</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Übersteuern verhindern</translation>
    </message>
    <message>
        <source>Speed</source>
        <comment>Of playing</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>The equaliser</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Klang</translation>
    </message>
    <message>
        <source>Even out loudness</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Lautstärke angleichen</translation>
    </message>
    <message>
        <source>Between tracks</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Zwischen den Titeln</translation>
    </message>
    <message>
        <source>Seams</source>
        <comment>Between tracks</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Übergänge</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Standard des Systems</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>{milliseconds} ms</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>No crossfade, or no fade</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Restore these settings to their defaults</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_form.py</extracomment>
        <translation>Diese Einstellungen auf die Vorgaben zurücksetzen</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>Theme</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>Theme</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Accent</source>
        <comment>Colour</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>Lighter or darker where text needs it.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Heller oder dunkler, wo Text es braucht.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <comment>Rows</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Density</source>
        <comment>Of rows</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>From the next start.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Animations, where the system allows them</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Animationen, wo das System sie erlaubt</translation>
    </message>
    <message>
        <source>Motion</source>
        <comment>In the window</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Spectrograms and meters keep moving.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Spektrogramme und Pegelanzeigen bewegen sich weiter.</translation>
    </message>
    <message>
        <source>Closing</source>
        <comment>Of the window</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sleep</source>
        <comment>Of the computer</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Ruhezustand</translation>
    </message>
    <message>
        <source>The whole machine</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Den ganzen Rechner</translation>
    </message>
    <message>
        <source>Half of the machine</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Den halben Rechner</translation>
    </message>
    <message>
        <source>One core</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Einen Kern</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_page.py</extracomment>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_page.py</extracomment>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Thumbnails are made again when needed.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Vorschaubilder werden neu gemacht, wenn sie gezeigt werden.</translation>
    </message>
    <message>
        <source>“{group}” is back to its defaults.</source>
        <extracomment>musicrec_desktop/gui/wiring/window_pages.py</extracomment>
        <translation>„{group}“ hat wieder die Vorgaben.</translation>
    </message>
    <message>
        <source>Analysis may use</source>
        <comment>What: a choice follows</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Analyse darf nutzen</translation>
    </message>
    <message>
        <source>Similarity</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Relearned at once, in the background.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Sie wird sofort im Hintergrund neu gelernt.</translation>
    </message>
    <message>
        <source>Music folders</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Musikordner</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Show changes in ticked folders within seconds</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Änderungen in angekreuzten Ordnern nach wenigen Sekunden zeigen</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Data folder</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Sizes</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Größen</translation>
    </message>
    <message>
        <source>Clear thumbnails</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Vorschaubilder löschen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>The window will be in {language} after a restart.</source>
        <extracomment>musicrec_desktop/gui/controllers/language.py</extracomment>
        <translation>Nach einem Neustart erscheint das Fenster in dieser Sprache: {language}.</translation>
    </message>
    <message>
        <source>The whole machine, but only while nothing plays</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Den ganzen Rechner, aber nur, solange nichts läuft</translation>
    </message>
    <message>
        <source>Takes effect at once. While music plays, one process fewer is used.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Gilt sofort. Solange Musik läuft, wird ein Prozess weniger genutzt.</translation>
    </message>
    <message>
        <source>Learn from artist tags what makes music sound different</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Aus Interpreten-Tags lernen, was Musik verschieden klingen lässt</translation>
    </message>
    <message>
        <source>Changes take effect at once. Ctrl+Z undoes the last one.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_page.py</extracomment>
        <translation>Änderungen gelten sofort. Strg+Z nimmt die letzte zurück.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_page.py</extracomment>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_page.py</extracomment>
        <translation>Alle Einstellungen zeigen</translation>
    </message>
    <message>
        <source>No setting is called “{words}”.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_page.py</extracomment>
        <translation>Keine Einstellung heißt „{words}“.</translation>
    </message>
    <message>
        <source>One is made each day the program is used; the newest are kept.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>An jedem Tag, an dem das Programm läuft, entsteht eine; die neuesten bleiben erhalten.</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py
----------
musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Other programs</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>Export the library, history and analysis as tables; import metadata, or ratings and plays of other players.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Tabellen der Bibliothek, des Verlaufs und des Gehörten; Metadaten und was andere Player wissen.</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Es gibt noch keine</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_page.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Side panes</name>
    <message>
        <source>Similar</source>
        <extracomment>musicrec_desktop/gui/widgets/pane_button.py</extracomment>
        <translation>Ähnliche</translation>
    </message>
    <message>
        <source>Up next</source>
        <extracomment>musicrec_desktop/gui/panels/queue/up_next.py
----------
musicrec_desktop/gui/widgets/pane_button.py</extracomment>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Hide what plays next</source>
        <extracomment>musicrec_desktop/gui/panels/side_panes.py</extracomment>
        <translation>Ausblenden, was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Show what plays next</source>
        <extracomment>musicrec_desktop/gui/widgets/pane_button.py</extracomment>
        <translation>Zeigen, was als Nächstes kommt</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Library</source>
        <extracomment>musicrec_desktop/gui/panels/sidebar.py</extracomment>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Playlists</source>
        <extracomment>musicrec_desktop/gui/panels/sidebar.py</extracomment>
        <translation>Wiedergabelisten</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>musicrec_desktop/gui/panels/sidebar.py</extracomment>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Theme: system</source>
        <extracomment>musicrec_desktop/gui/panels/sidebar.py</extracomment>
        <translation>Design: wie das System</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <extracomment>musicrec_desktop/gui/panels/sidebar.py</extracomment>
        <translation>Design: dunkel</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <extracomment>musicrec_desktop/gui/panels/sidebar.py</extracomment>
        <translation>Design: hell</translation>
    </message>
    <message>
        <source>Undo, import, export and more</source>
        <extracomment>musicrec_desktop/gui/panels/sidebar.py</extracomment>
        <translation>Rückgängig, Import, Export und mehr</translation>
    </message>
    <message>
        <source>Filter playlists</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/playlists.py</extracomment>
        <translation>Wiedergabelisten filtern</translation>
    </message>
    <message>
        <source>Playlist {name}</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/playlists.py</extracomment>
        <translation>Wiedergabeliste {name}</translation>
    </message>
    <message>
        <source>Add a music folder</source>
        <extracomment>musicrec_desktop/gui/panels/sidebar.py</extracomment>
        <translation>Musikordner hinzufügen</translation>
    </message>
    <message>
        <source>Library menu</source>
        <extracomment>musicrec_desktop/gui/panels/sidebar.py
----------
musicrec_desktop/gui/wiring/menus/library_menu.py</extracomment>
        <translation>Menü der Bibliothek</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <extracomment>musicrec_desktop/gui/panels/sidebar.py</extracomment>
        <translation>Nach Änderungen suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>musicrec_desktop/gui/panels/sidebar.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/playlists.py</extracomment>
        <translation>Neue Wiedergabeliste…</translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable file(s)</source>
        <extracomment>musicrec_desktop/gui/panels/sidebar.py</extracomment>
        <translation>
            <numerusform>%n unlesbare Datei</numerusform>
            <numerusform>%n unlesbare Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read. Show which, and why.</source>
        <extracomment>musicrec_desktop/gui/panels/sidebar.py</extracomment>
        <translation>
            <numerusform>%n Datei konnte nicht gelesen werden. Anzeigen, welche und warum.</numerusform>
            <numerusform>%n Dateien konnten nicht gelesen werden. Anzeigen, welche und warum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <extracomment>musicrec_desktop/gui/panels/sidebar.py</extracomment>
        <translation>
            <numerusform>%n Datei konnte nicht gelesen werden</numerusform>
            <numerusform>%n Dateien konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide similar tracks</source>
        <extracomment>musicrec_desktop/gui/panels/side_panes.py</extracomment>
        <translation>Ähnliche Titel ausblenden</translation>
    </message>
    <message>
        <source>Pages and playlists</source>
        <extracomment>musicrec_desktop/gui/panels/sidebar.py</extracomment>
        <translation>Seiten und Wiedergabelisten</translation>
    </message>
    <message>
        <source>Show similar tracks</source>
        <extracomment>musicrec_desktop/gui/widgets/pane_button.py</extracomment>
        <translation>Ähnliche Titel anzeigen</translation>
    </message>
    <message>
        <source>Playlists menu</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/playlists.py</extracomment>
        <translation>Menü der Wiedergabelisten</translation>
    </message>
    <message>
        <source>New playlist, smart playlist or folder, or import playlists</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/playlists.py</extracomment>
        <translation>Neue Wiedergabeliste, intelligente Wiedergabeliste oder Ordner, oder Wiedergabelisten importieren</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/playlists.py</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New smart playlist…</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/playlists.py</extracomment>
        <translation>Neue intelligente Liste…</translation>
    </message>
    <message numerus="yes">
        <source>%n playlist(s)</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/playlists.py</extracomment>
        <translation>
            <numerusform>%n Wiedergabeliste</numerusform>
            <numerusform>%n Wiedergabelisten</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder {name}, folded</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/playlists.py</extracomment>
        <translation>Ordner {name}, zugeklappt</translation>
    </message>
    <message>
        <source>Folder {name}, unfolded</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/playlists.py</extracomment>
        <translation>Ordner {name}, aufgeklappt</translation>
    </message>
    <message>
        <source>Import playlists…</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/playlists.py</extracomment>
        <translation>Listen importieren…</translation>
    </message>
    <message>
        <source>New folder…</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/playlists.py</extracomment>
        <translation>Neuer Ordner…</translation>
    </message>
    <message>
        <source>Sort playlists by name</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/playlists.py</extracomment>
        <translation>Wiedergabelisten nach Namen sortieren</translation>
    </message>
    <message>
        <source>{name}, unfolded</source>
        <extracomment>musicrec_desktop/gui/widgets/layout/fold.py
----------
musicrec_desktop/gui/widgets/sidebar/section.py</extracomment>
        <translation>{name}, ausgeklappt</translation>
    </message>
    <message>
        <source>{name}, folded</source>
        <extracomment>musicrec_desktop/gui/widgets/layout/fold.py
----------
musicrec_desktop/gui/widgets/sidebar/section.py</extracomment>
        <translation>{name}, eingeklappt</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/section.py</extracomment>
        <translation>
            <numerusform>%n zum Ansehen</numerusform>
            <numerusform>%n zum Ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold {section}</source>
        <comment>Or {name}, with a capital</comment>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/section.py</extracomment>
        <translation>{section} einklappen</translation>
    </message>
    <message>
        <source>Unfold {section}</source>
        <comment>Or {name}, with a capital</comment>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/section.py</extracomment>
        <translation>{section} ausklappen</translation>
    </message>
</context>
<context>
    <name>Similar tracks</name>
    <message>
        <source>Balanced</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Klang</translation>
    </message>
    <message>
        <source>Groove</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Groove</translation>
    </message>
    <message>
        <source>Harmony</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Harmonie</translation>
    </message>
    <message>
        <source>And {copies}.</source>
        <extracomment>musicrec_desktop/gui/models/similar_list.py</extracomment>
        <translation>Und {copies}.</translation>
    </message>
    <message numerus="yes">
        <source>+%n cop(y|ies)</source>
        <extracomment>musicrec_desktop/gui/models/similar_list.py</extracomment>
        <translation>
            <numerusform>+%n Kopie</numerusform>
            <numerusform>+%n Kopien</numerusform>
        </translation>
    </message>
    <message>
        <source>Play a track, or right-click one and choose “Find similar”.</source>
        <extracomment>musicrec_desktop/gui/panels/similar.py</extracomment>
        <translation>Spiele einen Titel ab oder wähle im Rechtsklick-Menü „Ähnliche finden“.</translation>
    </message>
    <message>
        <source>There is no other track to compare it with yet.</source>
        <extracomment>musicrec_desktop/gui/panels/similar.py</extracomment>
        <translation>Es gibt noch keinen anderen Titel, mit dem er sich vergleichen lässt.</translation>
    </message>
    <message>
        <source>No track passes all filters. Leave one out:</source>
        <extracomment>musicrec_desktop/gui/panels/similar.py</extracomment>
        <translation>Kein Titel erfüllt alle Filter. Lass einen weg:</translation>
    </message>
    <message>
        <source>No track passes the filters.</source>
        <extracomment>musicrec_desktop/gui/panels/similar.py</extracomment>
        <translation>Kein Titel erfüllt die Filter.</translation>
    </message>
    <message>
        <source>Preview the alike passages</source>
        <extracomment>musicrec_desktop/gui/panels/similar.py</extracomment>
        <translation>Ähnliche Stellen vorhören</translation>
    </message>
    <message>
        <source>More like this, too</source>
        <extracomment>musicrec_desktop/gui/panels/similar.py</extracomment>
        <translation>Auch mehr wie dieser</translation>
    </message>
    <message>
        <source>Less like this</source>
        <extracomment>musicrec_desktop/gui/panels/similar.py</extracomment>
        <translation>Weniger wie dieser</translation>
    </message>
    <message>
        <source>Play a copy</source>
        <extracomment>musicrec_desktop/gui/panels/similar.py</extracomment>
        <translation>Eine Kopie abspielen</translation>
    </message>
    <message>
        <source>timbre</source>
        <extracomment>musicrec_desktop/gui/widgets/family_legend.py
----------
musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>Klangfarbe</translation>
    </message>
    <message>
        <source>rhythm</source>
        <extracomment>musicrec_desktop/gui/widgets/family_legend.py
----------
musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>harmony</source>
        <extracomment>musicrec_desktop/gui/widgets/family_legend.py
----------
musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>Harmonie</translation>
    </message>
    <message>
        <source>SIMILAR TO</source>
        <extracomment>musicrec_desktop/gui/panels/similar_head.py</extracomment>
        <translation>ÄHNLICH WIE</translation>
    </message>
    <message>
        <source>SIMILAR TRACKS</source>
        <extracomment>musicrec_desktop/gui/panels/similar_head.py</extracomment>
        <translation>ÄHNLICHE TITEL</translation>
    </message>
    <message>
        <source>Mix: your own</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>Mix: dein eigener</translation>
    </message>
    <message>
        <source>Mix: {name}</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>Mix: {name}</translation>
    </message>
    <message>
        <source>Start radio</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_actions.py</extracomment>
        <translation>Radio starten</translation>
    </message>
    <message>
        <source>Endless music like this, from your own library</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_actions.py</extracomment>
        <translation>Endlos solche Musik, aus deiner eigenen Bibliothek</translation>
    </message>
    <message>
        <source>Play all</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_actions.py</extracomment>
        <translation>Alle abspielen</translation>
    </message>
    <message>
        <source>Queue all</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_actions.py</extracomment>
        <translation>Alle anhängen</translation>
    </message>
    <message>
        <source>Stop the preview</source>
        <extracomment>musicrec_desktop/gui/panels/similar.py</extracomment>
        <translation>Vorhören stoppen</translation>
    </message>
    <message>
        <source>What played before goes on</source>
        <extracomment>musicrec_desktop/gui/panels/similar.py</extracomment>
        <translation>Was vorher lief, geht weiter</translation>
    </message>
    <message>
        <source>Save as playlist</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_actions.py</extracomment>
        <translation>Als Wiedergabeliste speichern</translation>
    </message>
    <message>
        <source>Mix</source>
        <extracomment>musicrec_desktop/gui/panels/similar.py</extracomment>
        <translation>Mix</translation>
    </message>
    <message>
        <source>What counts as alike: timbre, rhythm, harmony, space</source>
        <extracomment>musicrec_desktop/gui/panels/similar.py</extracomment>
        <translation>Was als ähnlich zählt: Klangfarbe, Rhythmus, Harmonie, Raum</translation>
    </message>
    <message>
        <source>Follow the playing track</source>
        <extracomment>musicrec_desktop/gui/panels/similar.py</extracomment>
        <translation>Dem laufenden Titel folgen</translation>
    </message>
    <message>
        <source>Similar tracks</source>
        <extracomment>musicrec_desktop/gui/panels/similar_list_view.py</extracomment>
        <translation>Ähnliche Titel</translation>
    </message>
    <message numerus="yes">
        <source>{title} and %n more</source>
        <extracomment>musicrec_desktop/gui/panels/similar_head.py</extracomment>
        <translation>
            <numerusform>{title} und noch %n</numerusform>
            <numerusform>{title} und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>Raum</translation>
    </message>
    <message>
        <source>same sound</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>gleicher Klang</translation>
    </message>
    <message>
        <source>similar sound</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>ähnlicher Klang</translation>
    </message>
    <message>
        <source>somewhat similar sound</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>entfernt ähnlicher Klang</translation>
    </message>
    <message>
        <source>same drive</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>gleicher Drive</translation>
    </message>
    <message>
        <source>similar drive</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>ähnlicher Drive</translation>
    </message>
    <message>
        <source>somewhat similar drive</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>entfernt ähnlicher Drive</translation>
    </message>
    <message>
        <source>close harmony</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>nahe Harmonie</translation>
    </message>
    <message>
        <source>related harmony</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>verwandte Harmonie</translation>
    </message>
    <message>
        <source>somewhat related harmony</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>entfernt verwandte Harmonie</translation>
    </message>
    <message>
        <source>same stereo</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>gleiches Stereobild</translation>
    </message>
    <message>
        <source>similar stereo</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>ähnliches Stereobild</translation>
    </message>
    <message>
        <source>somewhat similar stereo</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>entfernt ähnliches Stereobild</translation>
    </message>
    <message>
        <source>brighter</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>heller</translation>
    </message>
    <message>
        <source>darker</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>dunkler</translation>
    </message>
    <message>
        <source>wider stereo</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>breiteres Stereobild</translation>
    </message>
    <message>
        <source>narrower stereo</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>schmaleres Stereobild</translation>
    </message>
    <message>
        <source>louder</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>lauter</translation>
    </message>
    <message>
        <source>quieter</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>leiser</translation>
    </message>
    <message>
        <source>more dynamic</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>dynamischer</translation>
    </message>
    <message>
        <source>more even</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>gleichmäßiger</translation>
    </message>
    <message>
        <source>same tempo</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>gleiches Tempo</translation>
    </message>
    <message>
        <source>{bpm} BPM apart</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>{bpm} BPM Unterschied</translation>
    </message>
    <message>
        <source>half the tempo</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>halbes Tempo</translation>
    </message>
    <message>
        <source>{bpm} BPM apart at half the tempo</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>{bpm} BPM Unterschied bei halbem Tempo</translation>
    </message>
    <message>
        <source>twice the tempo</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>doppeltes Tempo</translation>
    </message>
    <message>
        <source>{bpm} BPM apart at twice the tempo</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>{bpm} BPM Unterschied bei doppeltem Tempo</translation>
    </message>
    <message>
        <source>Speech rather than music</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>Eher Sprache als Musik</translation>
    </message>
    <message>
        <source>Noise rather than music</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>Eher Rauschen als Musik</translation>
    </message>
    <message>
        <source>Nothing to hear in it</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>Darin ist nichts zu hören</translation>
    </message>
    <message>
        <source>the nearest there is</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>das Nächste, was es gibt</translation>
    </message>
    <message>
        <source>same key ({key})</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>gleiche Tonart ({key})</translation>
    </message>
    <message>
        <source>keys fit ({one}–{other})</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>Tonarten passen ({one}–{other})</translation>
    </message>
    <message>
        <source>Instruments, voices and production: what it sounds made of</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Instrumente, Stimmen und Produktion: woraus der Klang besteht</translation>
    </message>
    <message>
        <source>Scan in progress: {progress}.</source>
        <extracomment>musicrec_desktop/gui/controllers/similarity/similar.py</extracomment>
        <translation>Es wird gerade durchsucht: {progress}.</translation>
    </message>
    <message>
        <source>{track}: {percent} alike ({parts}).</source>
        <comment>“track” is “title by artist”; “parts” are the likeness of sound, rhythm …</comment>
        <extracomment>musicrec_desktop/gui/models/similar_list.py</extracomment>
        <translation>{track}: zu {percent} ähnlich ({parts}).</translation>
    </message>
    <message>
        <source>There is nothing to hear in it, so it cannot be compared.</source>
        <extracomment>musicrec_desktop/gui/panels/similar.py</extracomment>
        <translation>Darin ist nichts zu hören; er lässt sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>This file is not in your library: it cannot be compared or rated, and does not appear in the history. Add its folder, and it becomes a song like any other.</source>
        <extracomment>musicrec_desktop/gui/panels/similar.py</extracomment>
        <translation>Diese Datei ist nicht in deiner Bibliothek: Sie lässt sich nicht vergleichen oder bewerten und erscheint nicht im Verlauf. Füge ihren Ordner hinzu, dann ist sie ein Titel wie jeder andere.</translation>
    </message>
    <message>
        <source>Add its folder to the library</source>
        <extracomment>musicrec_desktop/gui/panels/similar.py</extracomment>
        <translation>Ihren Ordner zur Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>Beat, accents and drive</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Beat, Akzente und Drive</translation>
    </message>
    <message>
        <source>Chords, keys and how they change</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Akkorde, Tonarten und wie sie wechseln</translation>
    </message>
    <message>
        <source>Where in the stereo image things are, and how wide it is</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Wo im Stereobild etwas ist und wie breit es ist</translation>
    </message>
    <message>
        <source>Timbre</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Klangfarbe</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Weight of timbre</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Gewicht der Klangfarbe</translation>
    </message>
    <message>
        <source>Weight of rhythm</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Gewicht des Rhythmus</translation>
    </message>
    <message>
        <source>Weight of harmony</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Gewicht der Harmonie</translation>
    </message>
    <message>
        <source>Weight of space</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Gewicht des Raums</translation>
    </message>
    <message>
        <source>What finds the most alike music overall</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Was insgesamt die ähnlichste Musik findet</translation>
    </message>
    <message>
        <source>Same instruments and production, whatever they play</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Gleiche Instrumente und Produktion, egal was sie spielen</translation>
    </message>
    <message>
        <source>Same beat and drive first</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Zuerst gleicher Beat und Drive</translation>
    </message>
    <message>
        <source>Same chords and keys first</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Zuerst gleiche Akkorde und Tonarten</translation>
    </message>
    <message>
        <source>What counts as alike</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Was als ähnlich zählt</translation>
    </message>
    <message>
        <source>Music only</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Nur Musik</translation>
    </message>
    <message>
        <source>Leave out speech, noise and silence</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Sprache, Rauschen und Stille auslassen</translation>
    </message>
    <message numerus="yes">
        <source>Include the same artist (%n track(s))</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>
            <numerusform>Auch denselben Interpreten (%n Titel)</numerusform>
            <numerusform>Auch denselben Interpreten (%n Titel)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Any tempo (%n track(s))</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>
            <numerusform>Jedes Tempo (%n Titel)</numerusform>
            <numerusform>Jedes Tempo (%n Titel)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Any key (%n track(s))</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>
            <numerusform>Jede Tonart (%n Titel)</numerusform>
            <numerusform>Jede Tonart (%n Titel)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heard lately, too (%n track(s))</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>
            <numerusform>Auch kürzlich Gehörtes (%n Titel)</numerusform>
            <numerusform>Auch kürzlich Gehörtes (%n Titel)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lossy files, too (%n track(s))</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>
            <numerusform>Auch verlustbehaftete Dateien (%n Titel)</numerusform>
            <numerusform>Auch verlustbehaftete Dateien (%n Titel)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speech and noise, too (%n track(s))</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>
            <numerusform>Auch Sprache und Rauschen (%n Titel)</numerusform>
            <numerusform>Auch Sprache und Rauschen (%n Titel)</numerusform>
        </translation>
    </message>
    <message>
        <source>Other artists</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>Andere Interpreten</translation>
    </message>
    <message>
        <source>Leave out the artist it is compared with</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>Den verglichenen Interpreten auslassen</translation>
    </message>
    <message>
        <source>Key fits</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>Tonart passt</translation>
    </message>
    <message>
        <source>The same key, or a neighbour on the Camelot wheel</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>Dieselbe Tonart oder ein Nachbar auf dem Camelot-Rad</translation>
    </message>
    <message>
        <source>Unplayed</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>Nie gespielt</translation>
    </message>
    <message>
        <source>Only lossless files: FLAC, ALAC, WAV and the like</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>Nur verlustfreie Dateien: FLAC, ALAC, WAV und Ähnliches</translation>
    </message>
    <message numerus="yes">
        <source>Not played for %n month(s)</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>
            <numerusform>Seit %n Monat nicht gespielt</numerusform>
            <numerusform>Seit %n Monaten nicht gespielt</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} {share}</source>
        <comment>“share” is a percentage</comment>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>{name} {share}</translation>
    </message>
    <message numerus="yes">
        <source>From {compared} of %n song(s) so far</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>
            <numerusform>Aus {compared} von %n Song bisher</numerusform>
            <numerusform>Aus {compared} von %n Songs bisher</numerusform>
        </translation>
    </message>
    <message>
        <source>Track {id} has not been analysed yet.</source>
        <extracomment>musicrec_desktop/recommend/similarity.py</extracomment>
        <translation>Titel {id} ist noch nicht analysiert.</translation>
    </message>
    <message>
        <source>The index of similar tracks could not be built: {reason}.</source>
        <extracomment>musicrec_desktop/services/listening/scanning.py</extracomment>
        <translation>Der Index ähnlicher Titel konnte nicht erstellt werden: {reason}.</translation>
    </message>
    <message>
        <source>{title} could not be analysed.</source>
        <extracomment>musicrec_desktop/services/similarity/similarity.py</extracomment>
        <translation>{title} ließ sich nicht analysieren.</translation>
    </message>
    <message>
        <source>{title} was analysed, but the index that compares tracks has to be built.</source>
        <extracomment>musicrec_desktop/services/similarity/similarity.py</extracomment>
        <translation>{title} ist analysiert, aber der Index, der Titel vergleicht, muss erst gebaut werden.</translation>
    </message>
    <message>
        <source>{title} has not been analysed yet.</source>
        <extracomment>musicrec_desktop/services/similarity/similarity.py</extracomment>
        <translation>{title} ist noch nicht analysiert.</translation>
    </message>
    <message>
        <source>Lossless</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>Verlustfrei</translation>
    </message>
    <message>
        <source>Within {x} beats per minute, also at half or double tempo</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>Höchstens {x} Schläge pro Minute Unterschied, auch bei halbem oder doppeltem Tempo</translation>
    </message>
    <message>
        <source>±{x} BPM</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>±{x} BPM</translation>
    </message>
    <message>
        <source>More like “{title}”</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>Mehr wie „{title}“</translation>
    </message>
    <message>
        <source>Less like “{title}”</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>Weniger wie „{title}“</translation>
    </message>
    <message>
        <source>Looking for the passages that are most alike…</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/similar_delegate.py</extracomment>
        <translation>Die ähnlichsten Stellen werden gesucht…</translation>
    </message>
    <message>
        <source>Preview of the alike passages; click to stop</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/similar_delegate.py</extracomment>
        <translation>Ähnliche Stellen werden vorgespielt; zum Stoppen klicken</translation>
    </message>
    <message>
        <source>This track is no longer in the library.</source>
        <extracomment>musicrec_desktop/services/similarity/similarity.py</extracomment>
        <translation>Dieser Titel ist nicht mehr in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>Smart playlist</name>
    <message>
        <source>Four stars and up</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Vier Sterne und mehr</translation>
    </message>
    <message>
        <source>Loved</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Lieblingstitel</translation>
    </message>
    <message>
        <source>Unplayed</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Nie gespielt</translation>
    </message>
    <message>
        <source>Played often</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Oft gespielt</translation>
    </message>
    <message>
        <source>25 most played</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>25 meistgespielte</translation>
    </message>
    <message>
        <source>Newest 50</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Neueste 50</translation>
    </message>
    <message>
        <source>Not played for half a year</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Seit einem halben Jahr nicht gespielt</translation>
    </message>
    <message>
        <source>Added this month</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Diesen Monat hinzugefügt</translation>
    </message>
    <message>
        <source>The nineties</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Die Neunziger</translation>
    </message>
    <message>
        <source>Fast</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Lossless</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Verlustfrei</translation>
    </message>
    <message>
        <source>Smart playlist</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Intelligente Wiedergabeliste</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Neue intelligente Liste</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Songs that fit this search</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Titel, die zu dieser Suche passen</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Anlegen</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) (matches|match) now.</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>
            <numerusform>%n Titel passt jetzt.</numerusform>
            <numerusform>%n Titel passen jetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It updates itself as your music, stars and plays change. Choose rules, or type as in the search field.</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Sie füllt sich selbst, wenn sich deine Musik, Sterne und Wiedergaben ändern. Wähle Regeln, oder tippe wie im Suchfeld.</translation>
    </message>
    <message>
        <source>The same as a search</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Dasselbe als Suche</translation>
    </message>
    <message>
        <source>Library order</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Wie in der Bibliothek</translation>
    </message>
    <message>
        <source>Most played first</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Meistgespielte zuerst</translation>
    </message>
    <message>
        <source>Played last first</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Zuletzt gespielte zuerst</translation>
    </message>
    <message>
        <source>Not played for longest first</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Am längsten nicht gespielte zuerst</translation>
    </message>
    <message>
        <source>Newest in the library first</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Neueste in der Bibliothek zuerst</translation>
    </message>
    <message>
        <source>Most stars first</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Meiste Sterne zuerst</translation>
    </message>
    <message>
        <source>At random, drawn anew each day</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Zufällig, jeden Tag neu gezogen</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Earliest year first</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Früheste Jahre zuerst</translation>
    </message>
    <message>
        <source>Latest year first</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Späteste Jahre zuerst</translation>
    </message>
    <message>
        <source>Slowest first</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Langsamste zuerst</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Kürzeste zuerst</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/order_fields.py</extracomment>
        <translation>Alle, die passen</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/order_fields.py</extracomment>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/order_fields.py</extracomment>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/order_fields.py</extracomment>
        <translation>Höchstens</translation>
    </message>
</context>
<context>
    <name>Song groups</name>
    <message>
        <source>By album artist, then year</source>
        <extracomment>musicrec_desktop/gui/wiring/songs/song_groups_wiring.py</extracomment>
        <translation>Nach Albuminterpret, dann Jahr</translation>
    </message>
    <message>
        <source>By album</source>
        <extracomment>musicrec_desktop/gui/wiring/songs/song_groups_wiring.py</extracomment>
        <translation>Nach Album</translation>
    </message>
    <message>
        <source>By year</source>
        <extracomment>musicrec_desktop/gui/wiring/songs/song_groups_wiring.py</extracomment>
        <translation>Nach Jahr</translation>
    </message>
    <message>
        <source>By date added, newest first</source>
        <extracomment>musicrec_desktop/gui/wiring/songs/song_groups_wiring.py</extracomment>
        <translation>Nach Datum, neueste zuerst</translation>
    </message>
    <message>
        <source>Group by album</source>
        <extracomment>musicrec_desktop/gui/wiring/songs/song_groups_wiring.py</extracomment>
        <translation>Nach Album gruppieren</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <extracomment>musicrec_desktop/gui/wiring/songs/song_groups_wiring.py</extracomment>
        <translation>Nicht gruppiert</translation>
    </message>
</context>
<context>
    <name>Songs</name>
    <message>
        <source>Songs</source>
        <extracomment>musicrec_desktop/gui/panels/songs.py
----------
musicrec_desktop/gui/widgets/tables/songs_table.py
----------
musicrec_desktop/gui/widgets/tables/tracks_view.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Column browser</source>
        <extracomment>musicrec_desktop/gui/panels/songs.py</extracomment>
        <translation>Spaltenbrowser</translation>
    </message>
    <message>
        <source>Grouped by album</source>
        <extracomment>musicrec_desktop/gui/panels/songs.py</extracomment>
        <translation>Nach Album gruppiert</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <extracomment>musicrec_desktop/gui/panels/songs.py</extracomment>
        <translation>Spalten und Sortierung</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>musicrec_desktop/gui/panels/songs.py</extracomment>
        <translation>Suche zurücksetzen</translation>
    </message>
    <message>
        <source>Every word must appear in the title, artist, album or genre.</source>
        <extracomment>musicrec_desktop/gui/panels/songs.py</extracomment>
        <translation>Jedes Wort muss in Titel, Interpret, Album oder Genre vorkommen.</translation>
    </message>
    <message>
        <source>Only what is chosen in the column browser was searched.</source>
        <extracomment>musicrec_desktop/gui/panels/songs.py</extracomment>
        <translation>Es wurde nur gesucht, was im Spaltenbrowser gewählt ist.</translation>
    </message>
    <message>
        <source>Search all songs</source>
        <extracomment>musicrec_desktop/gui/panels/songs.py</extracomment>
        <translation>Alle Titel durchsuchen</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/songs_table.py</extracomment>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Nothing matches “{search}”</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py
----------
musicrec_desktop/gui/panels/songs.py</extracomment>
        <translation>Nichts passt zu „{search}“</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) selected</source>
        <extracomment>musicrec_desktop/gui/panels/song_counts.py</extracomment>
        <translation>
            <numerusform>%n Titel ausgewählt</numerusform>
            <numerusform>%n Titel ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Search for {search}</source>
        <extracomment>musicrec_desktop/gui/panels/songs.py</extracomment>
        <translation>Nach {search} suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n not analysed yet</source>
        <extracomment>musicrec_desktop/gui/panels/song_counts.py</extracomment>
        <translation>
            <numerusform>%n noch nicht analysiert</numerusform>
            <numerusform>%n noch nicht analysiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sound device</name>
    <message>
        <source>The sound device is not open.</source>
        <extracomment>musicrec_desktop/gui/sound/audio_output.py</extracomment>
        <translation>Das Audiogerät ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>Qt Multimedia cannot be loaded ({reason}).</source>
        <extracomment>musicrec_desktop/gui/sound/audio_output.py</extracomment>
        <translation>Qt Multimedia kann nicht geladen werden ({reason}).</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu, install libpulse0.</source>
        <extracomment>musicrec_desktop/gui/sound/audio_output.py</extracomment>
        <translation>Installiere unter Debian und Ubuntu libpulse0.</translation>
    </message>
    <message>
        <source>Connect one or start the sound server, then press Play if the music does not go on by itself.</source>
        <extracomment>musicrec_desktop/gui/sound/audio_sink.py</extracomment>
        <translation>Schließe eines an oder starte den Soundserver; drücke dann auf „Abspielen“, falls die Musik nicht von selbst weiterläuft.</translation>
    </message>
    <message>
        <source>No sound device was found.</source>
        <extracomment>musicrec_desktop/gui/sound/audio_sink.py</extracomment>
        <translation>Es wurde kein Audiogerät gefunden.</translation>
    </message>
    <message>
        <source>“{name}” does not take 32-bit float stereo.</source>
        <extracomment>musicrec_desktop/gui/sound/audio_sink.py</extracomment>
        <translation>„{name}“ nimmt kein 32-Bit-Float-Stereo an.</translation>
    </message>
    <message>
        <source>The sound device is gone.</source>
        <extracomment>musicrec_desktop/gui/sound/audio_sink.py</extracomment>
        <translation>Das Audiogerät ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The sound device could not be started.</source>
        <extracomment>musicrec_desktop/gui/sound/audio_sink.py</extracomment>
        <translation>Das Audiogerät konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>“{name}” is back.</source>
        <extracomment>musicrec_desktop/gui/sound/audio_sink.py</extracomment>
        <translation>„{name}“ ist wieder da.</translation>
    </message>
    <message>
        <source>“{name}” is gone.</source>
        <extracomment>musicrec_desktop/gui/sound/audio_sink.py</extracomment>
        <translation>„{name}“ ist weg.</translation>
    </message>
    <message>
        <source>The default sound device has changed.</source>
        <extracomment>musicrec_desktop/gui/sound/audio_sink.py</extracomment>
        <translation>Das Standard-Audiogerät hat gewechselt.</translation>
    </message>
    <message>
        <source>The sound device has stopped taking sound.</source>
        <extracomment>musicrec_desktop/gui/sound/audio_sink.py</extracomment>
        <translation>Das Audiogerät nimmt keinen Ton mehr an.</translation>
    </message>
    <message>
        <source>The sound device does not answer.</source>
        <extracomment>musicrec_desktop/gui/sound/audio_sink.py</extracomment>
        <translation>Das Audiogerät antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>Sound level</name>
    <message>
        <source>Levels and loudness</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/level_meters.py</extracomment>
        <translation>Pegel und Lautheit</translation>
    </message>
    <message>
        <source>Loudness of the whole track</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/level_meters.py</extracomment>
        <translation>Lautheit des ganzen Titels</translation>
    </message>
    <message>
        <source>Momentary</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/level_meters.py</extracomment>
        <translation>Momentan</translation>
    </message>
    <message>
        <source>Short-term</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/level_meters.py</extracomment>
        <translation>Kurzzeit</translation>
    </message>
    <message>
        <source>Integrated</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/level_meters.py</extracomment>
        <translation>Integriert</translation>
    </message>
    <message>
        <source>True peak</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/level_meters.py</extracomment>
        <translation>True Peak</translation>
    </message>
    <message>
        <source>L</source>
        <comment>Left, one letter</comment>
        <extracomment>musicrec_desktop/gui/widgets/sound/level_meters.py</extracomment>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <comment>Right, one letter</comment>
        <extracomment>musicrec_desktop/gui/widgets/sound/level_meters.py</extracomment>
        <translation>R</translation>
    </message>
</context>
<context>
    <name>Spectrogram</name>
    <message>
        <source>mel axis</source>
        <extracomment>musicrec_desktop/gui/panels/playing/live_picture.py</extracomment>
        <translation>Mel-Achse</translation>
    </message>
    <message>
        <source>log axis</source>
        <extracomment>musicrec_desktop/gui/panels/playing/live_picture.py</extracomment>
        <translation>Log-Achse</translation>
    </message>
    <message>
        <source>linear axis</source>
        <extracomment>musicrec_desktop/gui/panels/playing/live_picture.py</extracomment>
        <translation>lineare Achse</translation>
    </message>
    <message>
        <source>Save the spectrogram</source>
        <extracomment>musicrec_desktop/gui/panels/playing/live_picture.py</extracomment>
        <translation>Spektrogramm speichern</translation>
    </message>
    <message>
        <source>The length of this track is unknown until it has been played</source>
        <extracomment>musicrec_desktop/gui/words/spectrogram.py</extracomment>
        <translation>Wie lang dieser Titel ist, zeigt sich, wenn er gespielt wurde</translation>
    </message>
    <message>
        <source>Live mel spectrogram</source>
        <extracomment>musicrec_desktop/gui/words/spectrogram.py</extracomment>
        <translation>Live-Mel-Spektrogramm</translation>
    </message>
    <message>
        <source>Live log spectrogram</source>
        <extracomment>musicrec_desktop/gui/words/spectrogram.py</extracomment>
        <translation>Live-Log-Spektrogramm</translation>
    </message>
    <message>
        <source>Live linear spectrogram</source>
        <extracomment>musicrec_desktop/gui/words/spectrogram.py</extracomment>
        <translation>Lineares Live-Spektrogramm</translation>
    </message>
    <message>
        <source>Mel spectrogram</source>
        <extracomment>musicrec_desktop/gui/words/spectrogram.py</extracomment>
        <translation>Mel-Spektrogramm</translation>
    </message>
    <message>
        <source>Log spectrogram</source>
        <extracomment>musicrec_desktop/gui/words/spectrogram.py</extracomment>
        <translation>Log-Spektrogramm</translation>
    </message>
    <message>
        <source>Linear spectrogram</source>
        <extracomment>musicrec_desktop/gui/words/spectrogram.py</extracomment>
        <translation>Lineares Spektrogramm</translation>
    </message>
    <message>
        <source>What you hear appears here</source>
        <extracomment>musicrec_desktop/gui/words/spectrogram.py</extracomment>
        <translation>Hier erscheint, was Sie hören</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <extracomment>musicrec_desktop/gui/words/spectrogram.py</extracomment>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>click to seek</source>
        <extracomment>musicrec_desktop/gui/words/spectrogram.py</extracomment>
        <translation>zum Springen klicken</translation>
    </message>
    <message>
        <source>Live spectrogram</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/live_spectrogram.py
----------
musicrec_desktop/gui/words/spectrogram.py</extracomment>
        <translation>Live-Spektrogramm</translation>
    </message>
    <message>
        <source>silence</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/picture_cursor.py</extracomment>
        <translation>Stille</translation>
    </message>
    <message>
        <source>before</source>
        <comment>Of the track before this one</comment>
        <extracomment>musicrec_desktop/gui/widgets/sound/picture_cursor.py</extracomment>
        <translation>davor</translation>
    </message>
    <message>
        <source>Mel</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/spectrogram_options.py</extracomment>
        <translation>Mel</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/spectrogram_options.py</extracomment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Linear</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/spectrogram_options.py</extracomment>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/spectrogram_options.py</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Balanced</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/spectrogram_options.py</extracomment>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Pitch</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/spectrogram_options.py</extracomment>
        <translation>Tonhöhe</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/spectrogram_options.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Smooth</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/spectrogram_options.py</extracomment>
        <translation>Flüssig</translation>
    </message>
    <message>
        <source>Calm</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/spectrogram_options.py</extracomment>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Spectrogram options</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/spectrogram_options.py</extracomment>
        <translation>Spektrogramm-Optionen</translation>
    </message>
    <message>
        <source>Frequency axis</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/spectrogram_options.py</extracomment>
        <translation>Frequenzachse</translation>
    </message>
    <message>
        <source>Darkest at</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/spectrogram_options.py</extracomment>
        <translation>Am dunkelsten bei</translation>
    </message>
    <message>
        <source>Lightest at</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/spectrogram_options.py</extracomment>
        <translation>Am hellsten bei</translation>
    </message>
    <message>
        <source>Sharpest in</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/spectrogram_options.py</extracomment>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/spectrogram_options.py</extracomment>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>{choice}: {value}</source>
        <extracomment>musicrec_desktop/gui/panels/playing/playing_options.py
----------
musicrec_desktop/gui/widgets/sound/spectrogram_options.py</extracomment>
        <translation>{choice}: {value}</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/spectrogram_options.py</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours: {name}</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/spectrogram_options.py</extracomment>
        <translation>Farben: {name}</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <extracomment>musicrec_desktop/gui/words/spectrogram.py</extracomment>
        <translation>Es läuft nichts</translation>
    </message>
    <message>
        <source>Reading the sound…</source>
        <extracomment>musicrec_desktop/gui/words/spectrogram.py</extracomment>
        <translation>Der Klang wird gelesen…</translation>
    </message>
    <message>
        <source>Too long to be read ahead: it is drawn as it plays</source>
        <extracomment>musicrec_desktop/gui/words/spectrogram.py</extracomment>
        <translation>Zu lang, um vorab gelesen zu werden: wird beim Abspielen gezeichnet</translation>
    </message>
    <message>
        <source>Spectrogram of the playing track</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/spectrogram_strip.py</extracomment>
        <translation>Spektrogramm des laufenden Titels</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/spectrum_bars.py</extracomment>
        <translation>Spektrum</translation>
    </message>
    <message>
        <source>Whole spectrogram</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/strip_fold.py</extracomment>
        <translation>Ganzes Spektrogramm</translation>
    </message>
    <message>
        <source>Narrow ribbon</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/strip_fold.py</extracomment>
        <translation>Schmaler Streifen</translation>
    </message>
    <message>
        <source>Hidden</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/strip_fold.py</extracomment>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Unfold the spectrogram</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/strip_fold.py</extracomment>
        <translation>Spektrogramm ausklappen</translation>
    </message>
    <message>
        <source>Fold the spectrogram away</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/strip_fold.py</extracomment>
        <translation>Spektrogramm einklappen</translation>
    </message>
    <message>
        <source>Waveform of the playing track</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/waveform_view.py</extracomment>
        <translation>Wellenform des laufenden Titels</translation>
    </message>
    <message>
        <source>Reading the waveform…</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/waveform_view.py</extracomment>
        <translation>Die Wellenform wird gelesen…</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Back</source>
        <extracomment>musicrec_desktop/gui/widgets/layout/guided_steps.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>musicrec_desktop/gui/widgets/layout/guided_steps.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Step {number} of {steps}: {step}</source>
        <extracomment>musicrec_desktop/gui/widgets/layout/guided_steps.py</extracomment>
        <translation>Schritt {number} von {steps}: {step}</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The data folder was moved to “{path}”, which is not there.</source>
        <extracomment>musicrec_desktop/core/paths.py</extracomment>
        <translation>Der Datenordner wurde nach „{path}“ verschoben, aber dort ist er nicht.</translation>
    </message>
    <message>
        <source>It will be moved to {folder} when the program is started again.</source>
        <extracomment>musicrec_desktop/gui/controllers/library/storage.py</extracomment>
        <translation>Er wird nach {folder} verschoben, wenn das Programm neu startet.</translation>
    </message>
    <message>
        <source>The library of {time} will be restored when the program is started again.</source>
        <extracomment>musicrec_desktop/gui/controllers/library/storage.py</extracomment>
        <translation>Die Bibliothek von {time} wird wiederhergestellt, wenn das Programm neu startet.</translation>
    </message>
    <message>
        <source>Move the data folder to</source>
        <extracomment>musicrec_desktop/gui/controllers/library/storage.py</extracomment>
        <translation>Datenordner verschieben nach</translation>
    </message>
    <message>
        <source>Start again now</source>
        <extracomment>musicrec_desktop/gui/widgets/pending_step.py</extracomment>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>The library was backed up.</source>
        <extracomment>musicrec_desktop/gui/controllers/library/storage.py</extracomment>
        <translation>Die Bibliothek wurde gesichert.</translation>
    </message>
    <message>
        <source>Restore the library</source>
        <extracomment>musicrec_desktop/gui/controllers/library/storage.py</extracomment>
        <translation>Bibliothek wiederherstellen</translation>
    </message>
    <message>
        <source>library {x} MB</source>
        <extracomment>musicrec_desktop/gui/controllers/library/storage.py</extracomment>
        <translation>Bibliothek {x} MB</translation>
    </message>
    <message>
        <source>index {x} MB</source>
        <extracomment>musicrec_desktop/gui/controllers/library/storage.py</extracomment>
        <translation>Index {x} MB</translation>
    </message>
    <message>
        <source>thumbnails {x} MB</source>
        <extracomment>musicrec_desktop/gui/controllers/library/storage.py</extracomment>
        <translation>Vorschaubilder {x} MB</translation>
    </message>
    <message>
        <source>backups {x} MB</source>
        <extracomment>musicrec_desktop/gui/controllers/library/storage.py</extracomment>
        <translation>Sicherungen {x} MB</translation>
    </message>
    <message>
        <source>The thumbnails were cleared.</source>
        <extracomment>musicrec_desktop/gui/controllers/library/storage.py</extracomment>
        <translation>Die Vorschaubilder wurden gelöscht.</translation>
    </message>
    <message>
        <source>Go back to this backup of the library?

{time}</source>
        <extracomment>musicrec_desktop/gui/controllers/library/storage.py</extracomment>
        <translation>Zu dieser Sicherung der Bibliothek zurückkehren?

{time}</translation>
    </message>
    <message>
        <source>Plays, ratings and playlists since then are not in it. The current library is kept beside it. Your music files are not touched.

This happens when the program is restarted.</source>
        <extracomment>musicrec_desktop/gui/controllers/library/storage.py</extracomment>
        <translation>Wiedergaben, Bewertungen und Wiedergabelisten seitdem sind darin nicht enthalten. Die jetzige Bibliothek bleibt daneben erhalten. Deine Musikdateien werden nicht angetastet.

Dies geschieht, wenn das Programm neu gestartet wird.</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>Verb</comment>
        <extracomment>musicrec_desktop/gui/controllers/library/storage.py</extracomment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>{time}  ({x} MB)</source>
        <extracomment>musicrec_desktop/gui/controllers/library/storage.py</extracomment>
        <translation>{time}  ({x} MB)</translation>
    </message>
    <message>
        <source>The data folder is being moved…</source>
        <extracomment>musicrec_desktop/gui/program/moving_window.py</extracomment>
        <translation>Der Datenordner wird verschoben…</translation>
    </message>
    <message>
        <source>How much was copied</source>
        <extracomment>musicrec_desktop/gui/program/moving_window.py</extracomment>
        <translation>Wie viel kopiert wurde</translation>
    </message>
    <message>
        <source>Move to…</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Verschieben nach…</translation>
    </message>
    <message>
        <source>To another disk, say. Your music files stay where they are.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Etwa auf einen anderen Datenträger. Deine Musikdateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Call it off</source>
        <extracomment>musicrec_desktop/gui/widgets/pending_step.py</extracomment>
        <translation>Absagen</translation>
    </message>
    <message numerus="yes">
        <source>The data folder is now “{folder}”. %n file(s) in “{before}”, where it was before, (is|are) not the same here, and (stays|stay) there: “{file}”.</source>
        <extracomment>musicrec_desktop/services/library/data_emptying.py</extracomment>
        <translation>
            <numerusform>Der Datenordner ist jetzt „{folder}“. %n Datei in „{before}“, wo er vorher war, ist hier nicht dieselbe und bleibt dort: „{file}“.</numerusform>
            <numerusform>Der Datenordner ist jetzt „{folder}“. %n Dateien in „{before}“, wo er vorher war, sind hier nicht dieselben und bleiben dort: „{file}“.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data folder is now “{folder}”. Emptying “{before}”, where it was before, was finished.</source>
        <extracomment>musicrec_desktop/services/library/data_emptying.py</extracomment>
        <translation>Der Datenordner ist jetzt „{folder}“. „{before}“, wo er vorher war, wurde fertig geleert.</translation>
    </message>
    <message>
        <source>The data folder “{folder}” is being moved.</source>
        <extracomment>musicrec_desktop/services/library/data_gate.py</extracomment>
        <translation>Der Datenordner „{folder}“ wird gerade verschoben.</translation>
    </message>
    <message>
        <source>The data folder stays where it is, whole. {reason}</source>
        <extracomment>musicrec_desktop/services/library/data_moving.py</extracomment>
        <translation>Der Datenordner bleibt vollständig, wo er ist. {reason}</translation>
    </message>
    <message>
        <source>The data folder is now “{folder}”. What was copied could not be deleted: “{file}”.</source>
        <extracomment>musicrec_desktop/services/library/data_moving.py</extracomment>
        <translation>Der Datenordner ist jetzt „{folder}“. Was kopiert wurde, konnte am alten Ort nicht gelöscht werden: „{file}“.</translation>
    </message>
    <message>
        <source>The data folder is now “{folder}”.</source>
        <extracomment>musicrec_desktop/services/library/data_moving.py</extracomment>
        <translation>Der Datenordner ist jetzt „{folder}“.</translation>
    </message>
    <message>
        <source>The data folder is there already.</source>
        <extracomment>musicrec_desktop/services/library/data_moving.py</extracomment>
        <translation>Der Datenordner ist schon dort.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <extracomment>musicrec_desktop/services/library/data_moving.py</extracomment>
        <translation>Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself, or what it is in.</source>
        <extracomment>musicrec_desktop/services/library/data_moving.py</extracomment>
        <translation>Ein Ordner kann nicht in sich selbst oder in den Ordner verschoben werden, in dem er liegt.</translation>
    </message>
    <message>
        <source>Choose a folder elsewhere.</source>
        <extracomment>musicrec_desktop/services/library/data_moving.py</extracomment>
        <translation>Wähle einen Ordner an einem anderen Ort.</translation>
    </message>
    <message>
        <source>“{folder}” holds something already: “{file}”.</source>
        <extracomment>musicrec_desktop/services/library/data_moving.py</extracomment>
        <translation>„{folder}“ enthält schon etwas: „{file}“.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or make a new one.</source>
        <extracomment>musicrec_desktop/services/library/data_moving.py</extracomment>
        <translation>Wähle einen leeren Ordner oder lege einen neuen an.</translation>
    </message>
    <message>
        <source>There is not enough room in “{folder}”: {needed} MB are needed, {free} MB are free.</source>
        <extracomment>musicrec_desktop/services/library/data_moving.py</extracomment>
        <translation>In „{folder}“ ist nicht genug Platz: {needed} MB werden gebraucht, {free} MB sind frei.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <extracomment>musicrec_desktop/services/library/data_moving.py</extracomment>
        <translation>Wähle einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>A command works on the library.</source>
        <extracomment>musicrec_desktop/services/library/data_gate.py</extracomment>
        <translation>Ein Befehl arbeitet an der Bibliothek.</translation>
    </message>
    <message>
        <source>This user has no home folder to keep the library in.</source>
        <extracomment>musicrec_desktop/core/paths.py</extracomment>
        <translation>Dieser Benutzer hat keinen persönlichen Ordner, in dem die Bibliothek liegen könnte.</translation>
    </message>
    <message>
        <source>Cancelled; everything stays as it is.</source>
        <extracomment>musicrec_desktop/gui/controllers/library/storage.py</extracomment>
        <translation>Abgebrochen; alles bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Let it end, then move the folder again.</source>
        <extracomment>musicrec_desktop/services/library/data_gate.py
----------
musicrec_desktop/services/library/data_moving.py</extracomment>
        <translation>Lass ihn enden und verschiebe den Ordner dann erneut.</translation>
    </message>
    <message>
        <source>The copy of the library cannot be read: {reason}.</source>
        <extracomment>musicrec_desktop/services/library/data_moving.py</extracomment>
        <translation>Die Kopie der Bibliothek kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>What it holds was changed while it was copied.</source>
        <extracomment>musicrec_desktop/services/library/data_moving.py</extracomment>
        <translation>Was darin ist, wurde während des Kopierens geändert.</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Artists</source>
        <extracomment>musicrec_desktop/gui/models/suggestion_list.py</extracomment>
        <translation>Interpreten</translation>
    </message>
    <message>
        <source>Albums</source>
        <extracomment>musicrec_desktop/gui/models/suggestion_list.py</extracomment>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Genres</source>
        <extracomment>musicrec_desktop/gui/models/suggestion_list.py</extracomment>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Playlists</source>
        <extracomment>musicrec_desktop/gui/models/suggestion_list.py</extracomment>
        <translation>Wiedergabelisten</translation>
    </message>
    <message>
        <source>Pages that are called so</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/suggestion_view.py</extracomment>
        <translation>Seiten, die so heißen</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Tabs</source>
        <extracomment>musicrec_desktop/gui/widgets/page_tabs.py</extracomment>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>Close “{name}”</source>
        <extracomment>musicrec_desktop/gui/widgets/page_tabs.py</extracomment>
        <translation>„{name}“ schließen</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <extracomment>musicrec_desktop/gui/widgets/page_tabs.py</extracomment>
        <translation>Diesen Tab schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>musicrec_desktop/gui/widgets/page_tabs.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the others</source>
        <extracomment>musicrec_desktop/gui/widgets/page_tabs.py</extracomment>
        <translation>Die anderen schließen</translation>
    </message>
    <message>
        <source>Open in new tab</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/group_menu.py
----------
musicrec_desktop/gui/wiring/page_tabs_wiring.py
----------
musicrec_desktop/gui/wiring/pages/playlist_pages.py</extracomment>
        <translation>In neuem Tab öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>musicrec_desktop/gui/wiring/page_tabs_wiring.py</extracomment>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Tag editor</name>
    <message>
        <source>Cover</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/cover_field.py
----------
musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/cover_field.py</extracomment>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/cover_field.py</extracomment>
        <translation>Cover wählen</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/cover_field.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the cover</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/cover_field.py</extracomment>
        <translation>Cover entfernen</translation>
    </message>
    <message>
        <source>Drop or paste a picture here</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/cover_field.py</extracomment>
        <translation>Bild hier ablegen oder einfügen</translation>
    </message>
    <message>
        <source>Multiple values</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/editor_field.py</extracomment>
        <translation>Mehrere Werte</translation>
    </message>
    <message>
        <source>Will be cleared</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/editor_field.py</extracomment>
        <translation>Wird geleert</translation>
    </message>
    <message>
        <source>Keep {field} as it was</source>
        <comment>Or {name}, with a capital</comment>
        <extracomment>musicrec_desktop/gui/widgets/forms/editor_field.py</extracomment>
        <translation>{field} unverändert lassen</translation>
    </message>
    <message>
        <source>Clear {field}</source>
        <comment>Or {name}, with a capital</comment>
        <extracomment>musicrec_desktop/gui/widgets/forms/editor_field.py</extracomment>
        <translation>{field} leeren</translation>
    </message>
    <message>
        <source>{field}, changed</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/editor_field.py</extracomment>
        <translation>{field}, geändert</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/widgets/forms/tag_tool_forms.py
----------
musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>The files already have these tags.</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tag_editing.py</extracomment>
        <translation>Die Dateien haben diese Tags schon.</translation>
    </message>
    <message>
        <source>Artist</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/widgets/forms/tag_tool_forms.py
----------
musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Album</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/widgets/forms/tag_tool_forms.py
----------
musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Album</translation>
    </message>
    <message>
        <source>Album artist</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/widgets/forms/tag_tool_forms.py
----------
musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Albuminterpret</translation>
    </message>
    <message>
        <source>The cover was saved as {file}.</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/cover_editing.py</extracomment>
        <translation>Das Cover wurde als {file} gespeichert.</translation>
    </message>
    <message>
        <source>Save the cover</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/cover_editing.py
----------
musicrec_desktop/gui/widgets/forms/cover_field.py</extracomment>
        <translation>Cover speichern</translation>
    </message>
    <message>
        <source>Tags are being written. Wait until that is done, or stop it.</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tag_editing.py</extracomment>
        <translation>Es werden gerade Tags geschrieben. Warte, bis das erledigt ist, oder stoppe es.</translation>
    </message>
    <message>
        <source>These tracks have no file of their own to write tags to: a CUE sheet names them.</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tag_editing.py</extracomment>
        <translation>Diese Titel haben keine eigene Datei, in die sich Tags schreiben lassen: Ein CUE-Sheet nennt sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) renamed.</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tag_editing.py</extracomment>
        <translation>
            <numerusform>%n Datei umbenannt.</numerusform>
            <numerusform>%n Dateien umbenannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cover that can be shown</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/cover_editing.py</extracomment>
        <translation>Kein Cover, das sich anzeigen lässt</translation>
    </message>
    <message numerus="yes">
        <source>The tags of %n file(s) were written.</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tag_editing.py</extracomment>
        <translation>
            <numerusform>Die Tags von %n Datei wurden geschrieben.</numerusform>
            <numerusform>Die Tags von %n Dateien wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed back.</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tag_editing.py</extracomment>
        <translation>
            <numerusform>%n Datei zurückgeändert.</numerusform>
            <numerusform>%n Dateien zurückgeändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed again.</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tag_editing.py</extracomment>
        <translation>
            <numerusform>%n Datei erneut geändert.</numerusform>
            <numerusform>%n Dateien erneut geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be.</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tag_editing.py</extracomment>
        <translation>
            <numerusform>Bei %n Datei ging es nicht.</numerusform>
            <numerusform>Bei %n Dateien ging es nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n file(s) changed.</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tag_editing.py</extracomment>
        <translation>
            <numerusform>Gestoppt. %n Datei geändert.</numerusform>
            <numerusform>Gestoppt. %n Dateien geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Genre</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/widgets/forms/tag_tool_forms.py
----------
musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Composer</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/widgets/forms/tag_tool_forms.py
----------
musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/widgets/forms/tag_tool_forms.py
----------
musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Track number</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Titelnummer</translation>
    </message>
    <message>
        <source>Disc number</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>CD-Nummer</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_editor.py</extracomment>
        <translation>Tags bearbeiten</translation>
    </message>
    <message>
        <source>Number the tracks in this order</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_editor.py</extracomment>
        <translation>Titel in dieser Reihenfolge nummerieren</translation>
    </message>
    <message>
        <source>Separate several artists, genres or composers with “; ”.</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_editor.py</extracomment>
        <translation>Trenne mehrere Interpreten, Genres oder Komponisten mit „; “.</translation>
    </message>
    <message>
        <source>Keep modification time</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_editor.py</extracomment>
        <translation>Änderungszeit der Dateien beibehalten</translation>
    </message>
    <message>
        <source>{done} of {total} written. {left}</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_editor.py</extracomment>
        <translation>{done} von {total} geschrieben. {left}</translation>
    </message>
    <message>
        <source>Multiple covers</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_editor.py</extracomment>
        <translation>Mehrere Cover</translation>
    </message>
    <message>
        <source>No cover</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_editor.py</extracomment>
        <translation>Kein Cover</translation>
    </message>
    <message>
        <source>The cover in the file will be removed •</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_editor.py</extracomment>
        <translation>Das Cover in der Datei wird entfernt •</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>musicrec_desktop/gui/dialogs/plan_dialog.py
----------
musicrec_desktop/gui/dialogs/tag_editor.py</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_editor.py</extracomment>
        <translation>Vorheriger</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_editor.py</extracomment>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Tag tools…</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_editor.py</extracomment>
        <translation>Tag-Werkzeuge…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>musicrec_desktop/gui/dialogs/plan_dialog.py
----------
musicrec_desktop/gui/dialogs/tag_editor.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be written.</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tag_editing.py</extracomment>
        <translation>
            <numerusform>%n Datei konnte nicht geschrieben werden.</numerusform>
            <numerusform>%n Dateien konnten nicht geschrieben werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read tags from file names, find and replace, change case, copy or swap fields</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_editor.py</extracomment>
        <translation>Tags aus Dateinamen lesen, suchen und ersetzen, Groß-/Kleinschreibung ändern, Felder kopieren oder tauschen</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_editor.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/cover_field.py</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste a cover</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/cover_field.py</extracomment>
        <translation>Cover einfügen</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/cover_field.py</extracomment>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/lines_field.py</extracomment>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Multiple values: {values}, or none</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_number.py</extracomment>
        <translation>Mehrere Werte: {values} oder keiner</translation>
    </message>
    <message>
        <source>Multiple values: {values}</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_number.py</extracomment>
        <translation>Mehrere Werte: {values}</translation>
    </message>
    <message>
        <source>Disc title</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>CD-Titel</translation>
    </message>
    <message>
        <source>Number of tracks</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Anzahl der Titel</translation>
    </message>
    <message>
        <source>Number of discs</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Anzahl der CDs</translation>
    </message>
    <message>
        <source>Sort title</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Sortiertitel</translation>
    </message>
    <message>
        <source>Sort artist</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Sortierinterpret</translation>
    </message>
    <message>
        <source>Sort album artist</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Sortieralbuminterpret</translation>
    </message>
    <message>
        <source>Sort album</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Sortieralbum</translation>
    </message>
    <message>
        <source>Sort composer</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Sortierkomponist</translation>
    </message>
    <message>
        <source>What lists go by in place of the name: “Beatles, The”. Where it is empty, the name counts.</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py</extracomment>
        <translation>Wonach Listen statt nach dem Namen gehen: „Beatles, The“. Wo es leer ist, zählt der Name.</translation>
    </message>
    <message>
        <source>Conductor</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py</extracomment>
        <translation>Dirigent</translation>
    </message>
    <message>
        <source>Lyricist</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py</extracomment>
        <translation>Textdichter</translation>
    </message>
    <message>
        <source>Remixer</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py</extracomment>
        <translation>Remixer</translation>
    </message>
    <message>
        <source>Grouping</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py</extracomment>
        <translation>Gruppierung</translation>
    </message>
    <message>
        <source>Mood</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py</extracomment>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Publisher (label)</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py</extracomment>
        <translation>Herausgeber (Label)</translation>
    </message>
    <message>
        <source>Copyright</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py</extracomment>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>These are stored in the files. The BPM shown in lists is measured from the audio.</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py</extracomment>
        <translation>Das steht in den Dateien. Die BPM in den Listen werden aus dem Klang gemessen.</translation>
    </message>
    <message>
        <source>Sorting</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py</extracomment>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>More</source>
        <comment>Further fields: conductor, label, BPM</comment>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py</extracomment>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>of</source>
        <comment>Between a number and how many there are</comment>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py</extracomment>
        <translation>von</translation>
    </message>
    <message>
        <source>Track</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Titelnummer</translation>
    </message>
    <message>
        <source>Disc</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>CD</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>There is no tag “{field}” that can be edited.</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Es gibt kein Tag „{field}“, das sich bearbeiten lässt.</translation>
    </message>
    <message>
        <source>The field “{field}” holds no picture.</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Das Feld „{field}“ enthält kein Bild.</translation>
    </message>
    <message>
        <source>A cover is a picture.</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Ein Cover ist ein Bild.</translation>
    </message>
    <message>
        <source>The {name} is too long.</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Zu lang: {name}.</translation>
    </message>
    <message>
        <source>“{text}” is not a valid {name}.</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>„{text}“ ist als {name} nicht möglich.</translation>
    </message>
    <message>
        <source>“{value}” is not a valid {name}.</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>„{value}“ ist als {name} nicht möglich.</translation>
    </message>
    <message>
        <source>This file has no cover.</source>
        <extracomment>musicrec_desktop/services/library/cover_files.py</extracomment>
        <translation>Diese Datei hat kein Cover.</translation>
    </message>
    <message>
        <source>MP4 holds no number beyond {number}.</source>
        <extracomment>musicrec_desktop/library/tags/forms/mp4.py</extracomment>
        <translation>MP4 fasst keine Zahl über {number}.</translation>
    </message>
</context>
<context>
    <name>Tag fields</name>
    <message>
        <source>title</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>artist</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>album</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Album</translation>
    </message>
    <message>
        <source>album artist</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Albuminterpret</translation>
    </message>
    <message>
        <source>genre</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Genre</translation>
    </message>
    <message>
        <source>composer</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>year</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>track number</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Titelnummer</translation>
    </message>
    <message>
        <source>disc number</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>CD-Nummer</translation>
    </message>
    <message>
        <source>track total</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Anzahl der Titel</translation>
    </message>
    <message>
        <source>disc total</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Anzahl der CDs</translation>
    </message>
    <message>
        <source>compilation</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Kompilation</translation>
    </message>
    <message>
        <source>disc subtitle</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>CD-Titel</translation>
    </message>
    <message>
        <source>title sort</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Titelsortierung</translation>
    </message>
    <message>
        <source>artist sort</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Interpretensortierung</translation>
    </message>
    <message>
        <source>album sort</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Albumsortierung</translation>
    </message>
    <message>
        <source>album artist sort</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Albuminterpretensortierung</translation>
    </message>
    <message>
        <source>composer sort</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Komponistensortierung</translation>
    </message>
    <message>
        <source>conductor</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Dirigent</translation>
    </message>
    <message>
        <source>lyricist</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Textdichter</translation>
    </message>
    <message>
        <source>remixer</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Remixer</translation>
    </message>
    <message>
        <source>grouping</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Gruppierung</translation>
    </message>
    <message>
        <source>mood</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>publisher</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>copyright</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>track gain db</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Titelverstärkung in dB</translation>
    </message>
    <message>
        <source>album gain db</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Albumverstärkung in dB</translation>
    </message>
    <message>
        <source>track peak</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Spitzenpegel des Titels</translation>
    </message>
    <message>
        <source>album peak</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Spitzenpegel des Albums</translation>
    </message>
    <message>
        <source>comment</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>lyrics</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Liedtext</translation>
    </message>
    <message>
        <source>cover</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Cover</translation>
    </message>
    <message>
        <source>cover key</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Cover-Schlüssel</translation>
    </message>
    <message>
        <source>codec</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Codec</translation>
    </message>
    <message>
        <source>sample rate hz</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Abtastrate in Hz</translation>
    </message>
    <message>
        <source>bit depth</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Bittiefe</translation>
    </message>
    <message>
        <source>channels</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Kanäle</translation>
    </message>
</context>
<context>
    <name>Tag tools</name>
    <message>
        <source>Tags from file names</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>Tags aus Dateinamen</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Change case</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Copy a field</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>Feld kopieren</translation>
    </message>
    <message>
        <source>Tag tools</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>Tag-Werkzeuge</translation>
    </message>
    <message numerus="yes">
        <source>Change the tags of %n track(s)</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>
            <numerusform>Tags von %n Titel ändern</numerusform>
            <numerusform>Tags von %n Titeln ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>{done} of {total} written</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>{done} von {total} geschrieben</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Swap two fields</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>Zwei Felder tauschen</translation>
    </message>
    <message>
        <source>Unchanged: {reason}</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>Bleibt: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) will change</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>
            <numerusform>%n Titel wird geändert</numerusform>
            <numerusform>%n Titel werden geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be changed</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>
            <numerusform>%n geht nicht und bleibt</numerusform>
            <numerusform>%n gehen nicht und bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (needs|need) no change</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Current</source>
        <comment>What a tag holds before it is changed</comment>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>New</source>
        <comment>What a tag holds once it is changed</comment>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Tags before and after</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>Tags vorher und nachher</translation>
    </message>
    <message>
        <source>Each Word</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Jedes Wort Groß</translation>
    </message>
    <message>
        <source>First word</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Erstes Wort groß</translation>
    </message>
    <message>
        <source>ALL CAPITALS</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>ALLES GROSS</translation>
    </message>
    <message>
        <source>no capitals</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>alles klein</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>In</translation>
    </message>
    <message>
        <source>All fields with words</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Alle Textfelder</translation>
    </message>
    <message>
        <source>Pattern</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Muster</translation>
    </message>
    <message>
        <source>{fields}. The last part is the file’s name, those before it the folders. {name} skips what you don’t want; [ ] marks an optional part.</source>
        <comment>{name} stays as it is</comment>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>{fields}. Der letzte Teil ist der Name der Datei, die davor sind die Ordner. {name} steht für das, was nicht behalten wird; was in [ ] steht, darf fehlen.</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Match case</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Capitals</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Swap</source>
        <comment>One field with another</comment>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>With</source>
        <comment>One field with another</comment>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Mit</translation>
    </message>
    <message>
        <source>the name doesn’t fit the pattern</source>
        <extracomment>musicrec_desktop/services/library/tag_tools.py</extracomment>
        <translation>das Muster passt nicht auf seinen Namen</translation>
    </message>
    <message>
        <source>“{text}” is not a regular expression: {reason}.</source>
        <extracomment>musicrec_desktop/services/library/tag_tools.py</extracomment>
        <translation>„{text}“ ist kein regulärer Ausdruck: {reason}.</translation>
    </message>
</context>
<context>
    <name>Tidy up</name>
    <message>
        <source>Something is being tidied up. Wait until that is done, or stop it.</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tidying.py</extracomment>
        <translation>Es wird gerade aufgeräumt. Warte, bis das erledigt ist, oder stoppe es.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) will not come again.</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tidying.py</extracomment>
        <translation>
            <numerusform>%n Vorschlag kommt nicht wieder.</numerusform>
            <numerusform>%n Vorschläge kommen nicht wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was done is kept.</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tidying.py</extracomment>
        <translation>Gestoppt. Was erledigt ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>What could be tidier?</source>
        <extracomment>musicrec_desktop/gui/panels/tidy_page.py</extracomment>
        <translation>Was lässt sich aufräumen?</translation>
    </message>
    <message>
        <source>Empty tags, spellings, genres, albums that fall apart, copies: all of it is looked for, and proposed. Nothing is changed before you accept it, and everything can be undone.</source>
        <extracomment>musicrec_desktop/gui/panels/tidy_page.py</extracomment>
        <translation>Leere Tags, Schreibweisen, Genres, zerfallende Alben, Kopien: Nach alldem wird gesucht, und es gibt Vorschläge. Nichts wird geändert, bevor du es annimmst, und alles lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Looking through the library…</source>
        <extracomment>musicrec_desktop/gui/panels/tidy_page.py</extracomment>
        <translation>Bibliothek wird durchgesehen…</translation>
    </message>
    <message>
        <source>You can go on listening; this runs beside it.</source>
        <extracomment>musicrec_desktop/gui/panels/tidy_page.py</extracomment>
        <translation>Du kannst weiterhören; das läuft nebenher.</translation>
    </message>
    <message>
        <source>There is no music yet</source>
        <extracomment>musicrec_desktop/gui/panels/tidy_page.py</extracomment>
        <translation>Es ist noch keine Musik da</translation>
    </message>
    <message>
        <source>Add the folder that your music is in; what could be tidier is looked for then.</source>
        <extracomment>musicrec_desktop/gui/panels/tidy_page.py</extracomment>
        <translation>Füge den Ordner mit deiner Musik hinzu; dann wird gesucht, was sich aufräumen lässt.</translation>
    </message>
    <message>
        <source>Nothing to tidy up</source>
        <extracomment>musicrec_desktop/gui/panels/tidy_page.py</extracomment>
        <translation>Nichts aufzuräumen</translation>
    </message>
    <message>
        <source>No empty tags, no doubtful spellings or genres, no albums that fall apart. New music is looked at as soon as it is there.</source>
        <extracomment>musicrec_desktop/gui/panels/tidy_page.py</extracomment>
        <translation>Keine leeren Tags, keine zweifelhaften Schreibweisen oder Genres, keine zerfallenen Alben. Neue Musik wird angesehen, sobald sie da ist.</translation>
    </message>
    <message>
        <source>Look now</source>
        <extracomment>musicrec_desktop/gui/panels/tidy_page.py</extracomment>
        <translation>Jetzt suchen</translation>
    </message>
    <message>
        <source>The library could not be looked through</source>
        <extracomment>musicrec_desktop/gui/panels/tidy_page.py</extracomment>
        <translation>Die Bibliothek konnte nicht durchgesehen werden</translation>
    </message>
    <message>
        <source>Don’t suggest again</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Nicht mehr vorschlagen</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z): {change}</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/top.py</extracomment>
        <translation>Rückgängig (Strg+Z): {change}</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/top.py</extracomment>
        <translation>Rückgängig: {change}</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>musicrec_desktop/gui/panels/tidy_page.py
----------
musicrec_desktop/gui/widgets/tidy/top.py</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>musicrec_desktop/gui/panels/tidy_page.py
----------
musicrec_desktop/gui/widgets/tidy/top.py</extracomment>
        <translation>Erneut suchen</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n</source>
        <extracomment>musicrec_desktop/gui/panels/tidy_page.py</extracomment>
        <translation>
            <numerusform>%n annehmen</numerusform>
            <numerusform>Alle %n annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n proposal(s) of {kind}</source>
        <extracomment>musicrec_desktop/gui/panels/tidy_page.py</extracomment>
        <translation>
            <numerusform>%n Vorschlag zu „{kind}“ annehmen</numerusform>
            <numerusform>Alle %n Vorschläge zu „{kind}“ annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/top.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Also write to the files</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/top.py</extracomment>
        <translation>Auch in die Dateien schreiben</translation>
    </message>
    <message>
        <source>Without it, values hold in this library only, and files stay as they are. With it, tags are written into the files, too. Both can be undone.</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/top.py</extracomment>
        <translation>Ohne das gelten die Werte nur in dieser Bibliothek, und die Dateien bleiben, wie sie sind. Damit werden die Tags auch in die Dateien geschrieben. Beides lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/top.py</extracomment>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Missing values</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Fehlende Werte</translation>
    </message>
    <message>
        <source>Tags that are empty, filled from file names, the rest of the album, or the sound.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Leere Tags, gefüllt aus Dateinamen, dem übrigen Album oder dem Klang.</translation>
    </message>
    <message>
        <source>Spaces and letters</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Leerzeichen und Buchstaben</translation>
    </message>
    <message>
        <source>Spaces too many, accents in parts, wrong encodings, numbers in titles.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Überzählige Leerzeichen, zerlegte Akzente, falsche Kodierungen, Nummern in Titeln.</translation>
    </message>
    <message>
        <source>Capitals</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Names and titles all in capitals, or without any.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Namen und Titel ganz in Großbuchstaben oder ohne jeden.</translation>
    </message>
    <message>
        <source>Guests</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>“feat.”, “ft.” and “featuring” in one style.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>„feat.“, „ft.“ und „featuring“ einheitlich.</translation>
    </message>
    <message>
        <source>Genres</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Genres</translation>
    </message>
    <message>
        <source>One spelling for each genre: “hip hop” and “HipHop” are Hip-Hop.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Eine Schreibweise für jedes Genre: „hip hop“ und „HipHop“ sind Hip-Hop.</translation>
    </message>
    <message>
        <source>Spellings</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Schreibweisen</translation>
    </message>
    <message>
        <source>Artists and albums that stand in several spellings; the likelier one for all.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Interpreten und Alben in mehreren Schreibweisen; die wahrscheinlichere für alle.</translation>
    </message>
    <message>
        <source>Albums and discs</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Alben und CDs</translation>
    </message>
    <message>
        <source>Albums that fall apart: compilations, discs in the album’s name.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Zerfallende Alben: Kompilationen, CDs im Albumnamen.</translation>
    </message>
    <message>
        <source>Years</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Years that cannot be, or that the rest of the album denies.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Jahre, die nicht sein können oder denen das übrige Album widerspricht.</translation>
    </message>
    <message>
        <source>Copies</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Plays, ratings and playlists move to the better copy. No file is deleted.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Wiedergaben, Bewertungen und Wiedergabelisten gehen auf die bessere Kopie über. Keine Datei wird gelöscht.</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Klang</translation>
    </message>
    <message>
        <source>Files that are cut off, damaged or clipped. For your information; there is nothing to accept.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Abgeschnittene, beschädigte oder übersteuerte Dateien. Nur zur Kenntnis; es gibt nichts anzunehmen.</translation>
    </message>
    <message>
        <source>(none)</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value</comment>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>leer</translation>
    </message>
    <message>
        <source>{subject}: {value}</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>{subject}: {value}</translation>
    </message>
    <message>
        <source>{subject}, becomes {value}</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>{subject}, wird zu {value}</translation>
    </message>
    <message>
        <source>{proposal}. {reason} {tracks}, {share} sure.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>{proposal}. {reason} {tracks}, zu {share} sicher.</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Es gab nichts zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) changed back.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>
            <numerusform>%n Titel zurückgeändert.</numerusform>
            <numerusform>%n Titel zurückgeändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) tidied up.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>
            <numerusform>%n Titel aufgeräumt.</numerusform>
            <numerusform>%n Titel aufgeräumt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>
            <numerusform>%n Datei geschrieben.</numerusform>
            <numerusform>%n Dateien geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be written.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>
            <numerusform>%n Datei konnte nicht geschrieben werden.</numerusform>
            <numerusform>%n Dateien konnten nicht geschrieben werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) left out.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>
            <numerusform>%n Änderung ausgelassen.</numerusform>
            <numerusform>%n Änderungen ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) left out: {reason}.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>
            <numerusform>%n Änderung ausgelassen: {reason}.</numerusform>
            <numerusform>%n Änderungen ausgelassen: {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Track</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message numerus="yes">
        <source>%n dismissed for good: propose again</source>
        <extracomment>musicrec_desktop/gui/panels/tidy_page.py</extracomment>
        <translation>
            <numerusform>%n „Nie wieder“: doch vorschlagen</numerusform>
            <numerusform>%n „Nie wieder“: doch vorschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose again what you dismissed for good</source>
        <extracomment>musicrec_desktop/gui/panels/tidy_page.py</extracomment>
        <translation>Wieder vorschlagen, was du für immer abgelehnt hast</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept what is selected (Enter)</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Auswahl annehmen (Eingabe)</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Not now; it comes back with the next look (Delete)</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Nicht jetzt; kommt bei der nächsten Suche wieder (Entf)</translation>
    </message>
    <message>
        <source>Do not propose this any more (Shift+Delete)</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Das nicht mehr vorschlagen (Umschalt+Entf)</translation>
    </message>
    <message numerus="yes">
        <source>They touch %n track(s).</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>
            <numerusform>Sie betreffen %n Titel.</numerusform>
            <numerusform>Sie betreffen %n Titel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>
            <numerusform>%n annehmen</numerusform>
            <numerusform>%n annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>{action}: {what}</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>{action}: {what}</translation>
    </message>
    <message>
        <source>Tracks that it touches</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Betroffene Titel</translation>
    </message>
    <message>
        <source>a cover</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>ein Cover</translation>
    </message>
    <message>
        <source>Kinds of proposals</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/lists.py</extracomment>
        <translation>Arten von Vorschlägen</translation>
    </message>
    <message>
        <source>Proposals</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/lists.py</extracomment>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Enter accepts, Delete skips, Shift+Delete never asks again</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/lists.py</extracomment>
        <translation>Eingabe nimmt an, Entf überspringt, Umschalt+Entf fragt nie wieder</translation>
    </message>
</context>
<context>
    <name>Tidying</name>
    <message>
        <source>its tag was changed meanwhile</source>
        <extracomment>musicrec_desktop/library/tidying/journal.py</extracomment>
        <translation>das Tag wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>it is no longer in the library</source>
        <extracomment>musicrec_desktop/library/tidying/journal.py</extracomment>
        <translation>der Titel ist nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <source>they differ in case and spaces only</source>
        <extracomment>musicrec_desktop/library/tidying/names.py</extracomment>
        <translation>sie unterscheiden sich nur in Groß-/Kleinschreibung und Leerzeichen</translation>
    </message>
    <message>
        <source>they differ in how an umlaut is written</source>
        <extracomment>musicrec_desktop/library/tidying/names.py</extracomment>
        <translation>sie unterscheiden sich in der Schreibung eines Umlauts</translation>
    </message>
    <message>
        <source>they differ in “The” only</source>
        <extracomment>musicrec_desktop/library/tidying/names.py</extracomment>
        <translation>sie unterscheiden sich nur im „The“</translation>
    </message>
    <message>
        <source>they differ in “The” only of this artist</source>
        <extracomment>musicrec_desktop/library/tidying/names.py</extracomment>
        <translation>sie unterscheiden sich nur im „The“, bei demselben Interpreten</translation>
    </message>
    <message>
        <source>they differ in punctuation, case and spaces only</source>
        <extracomment>musicrec_desktop/library/tidying/names.py</extracomment>
        <translation>sie unterscheiden sich nur in Satzzeichen, Groß-/Kleinschreibung und Leerzeichen</translation>
    </message>
    <message>
        <source>they differ in accents and punctuation only</source>
        <extracomment>musicrec_desktop/library/tidying/names.py</extracomment>
        <translation>sie unterscheiden sich nur in Akzenten und Satzzeichen</translation>
    </message>
    <message>
        <source>they differ in spaces and hyphens only</source>
        <extracomment>musicrec_desktop/library/tidying/names.py</extracomment>
        <translation>sie unterscheiden sich nur in Leerzeichen und Bindestrichen</translation>
    </message>
    <message>
        <source>one is the form that names are sorted by</source>
        <extracomment>musicrec_desktop/library/tidying/names.py</extracomment>
        <translation>eine ist die Form, nach der Namen sortiert werden</translation>
    </message>
    <message>
        <source>they differ in one word, by {slip}</source>
        <extracomment>musicrec_desktop/library/tidying/names.py</extracomment>
        <translation>sie unterscheiden sich in einem Wort: {slip}</translation>
    </message>
    <message>
        <source>they differ in one word, and are found on one album</source>
        <extracomment>musicrec_desktop/library/tidying/names.py</extracomment>
        <translation>sie unterscheiden sich in einem Wort und finden sich auf einem Album</translation>
    </message>
    <message>
        <source>It is a compilation.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/album_artists.py</extracomment>
        <translation>Es ist eine Kompilation.</translation>
    </message>
    <message>
        <source>{artist} plays on {share}% of it.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/album_artists.py</extracomment>
        <translation>{artist} spielt bei {share} % der Titel mit.</translation>
    </message>
    <message>
        <source>Many artists play on it.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/album_artists.py</extracomment>
        <translation>Viele Interpreten spielen darauf.</translation>
    </message>
    <message>
        <source>This album lies in one folder, but names several album artists.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/album_artists.py</extracomment>
        <translation>Dieses Album liegt in einem Ordner, nennt aber mehrere Albuminterpreten.</translation>
    </message>
    <message>
        <source>This album lies in one folder and names no album artist.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/album_artists.py</extracomment>
        <translation>Dieses Album liegt in einem Ordner und nennt keinen Albuminterpreten.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <extracomment>musicrec_desktop/library/tidying/rules/album_artists.py</extracomment>
        <translation>
            <numerusform>{names} und noch %n</numerusform>
            <numerusform>{names} und noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n other(s) in this folder (says|say) so.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/album_mates.py</extracomment>
        <translation>
            <numerusform>Der andere Titel in diesem Ordner hat diesen Wert.</numerusform>
            <numerusform>Alle %n anderen in diesem Ordner haben diesen Wert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another track of the album has it; covers are written into files only.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/album_mates.py</extracomment>
        <translation>Ein anderer Titel des Albums hat es; Cover werden nur in Dateien geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) of the album (has|have) it; covers are written into files only.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/album_mates.py</extracomment>
        <translation>
            <numerusform>%n anderer des Albums hat es; Cover werden nur in Dateien geschrieben.</numerusform>
            <numerusform>%n andere des Albums haben es; Cover werden nur in Dateien geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another track of the album says so.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/album_mates.py</extracomment>
        <translation>Ein anderer Titel des Albums hat diesen Wert.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) of the album (says|say) so.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/album_mates.py</extracomment>
        <translation>
            <numerusform>%n anderer Titel des Albums hat diesen Wert.</numerusform>
            <numerusform>%n andere Titel des Albums haben diesen Wert.</numerusform>
        </translation>
    </message>
    <message>
        <source>the cover of “{title}”</source>
        <extracomment>musicrec_desktop/library/tidying/rules/album_mates.py</extracomment>
        <translation>das Cover von „{title}“</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>musicrec_desktop/library/tidying/rules/clipping.py
----------
musicrec_desktop/library/tidying/rules/durations.py</extracomment>
        <translation>Klang</translation>
    </message>
    <message>
        <source>Its true peak lies {decibels} dB above full scale: without ReplayGain it is cut off when played. Another copy of it may be better.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/clipping.py</extracomment>
        <translation>Der True Peak liegt {decibels} dB über Vollaussteuerung: Ohne ReplayGain wird er beim Abspielen abgeschnitten. Eine andere Kopie ist vielleicht besser.</translation>
    </message>
    <message>
        <source>{title} – {artist}</source>
        <extracomment>musicrec_desktop/library/tidying/rules/copies.py</extracomment>
        <translation>{title} – {artist}</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <extracomment>musicrec_desktop/library/tidying/rules/copies.py</extracomment>
        <translation>Unbekannter Interpret</translation>
    </message>
    <message numerus="yes">
        <source>The same recording in %n file(s).</source>
        <extracomment>musicrec_desktop/library/tidying/rules/copies.py</extracomment>
        <translation>
            <numerusform>Dieselbe Aufnahme in %n Datei.</numerusform>
            <numerusform>Dieselbe Aufnahme in %n Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plays, ratings and places in playlists would move to the better one: {why}.</source>
        <comment>why: “it is lossless”</comment>
        <extracomment>musicrec_desktop/library/tidying/rules/copies.py</extracomment>
        <translation>Wiedergaben, Bewertungen und Plätze in Wiedergabelisten würden auf die bessere Kopie übergehen: {why}.</translation>
    </message>
    <message>
        <source>Plays, ratings and places in playlists would move to the better one.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/copies.py</extracomment>
        <translation>Wiedergaben, Bewertungen und Plätze in Wiedergabelisten würden auf die bessere Kopie übergehen.</translation>
    </message>
    <message>
        <source>Nothing has to be moved; the better one is the first: {why}.</source>
        <comment>why: “it is lossless”</comment>
        <extracomment>musicrec_desktop/library/tidying/rules/copies.py</extracomment>
        <translation>Es muss nichts verschoben werden; die bessere Kopie ist die erste: {why}.</translation>
    </message>
    <message>
        <source>Nothing has to be moved; the better one is the first.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/copies.py</extracomment>
        <translation>Es muss nichts verschoben werden; die bessere Kopie ist die erste.</translation>
    </message>
    <message>
        <source>{album}, disc {number}</source>
        <extracomment>musicrec_desktop/library/tidying/rules/discs.py</extracomment>
        <translation>{album}, CD {number}</translation>
    </message>
    <message>
        <source>{album}, discs by number</source>
        <extracomment>musicrec_desktop/library/tidying/rules/discs.py</extracomment>
        <translation>{album}, CDs nach Nummer</translation>
    </message>
    <message>
        <source>The disc belongs into its own field; in the album’s name it makes two albums of one.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/discs.py</extracomment>
        <translation>Die CD gehört in ein eigenes Feld; im Albumnamen macht sie aus einem Album zwei.</translation>
    </message>
    <message>
        <source>Its folder is named by a disc, and so is another of the same album.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/discs.py</extracomment>
        <translation>Der Ordner ist nach einer CD benannt und ein weiterer desselben Albums auch.</translation>
    </message>
    <message>
        <source>It is only {seconds} seconds long.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/durations.py</extracomment>
        <translation>Der Titel ist nur {seconds} Sekunden lang.</translation>
    </message>
    <message>
        <source>It says that it is {length} long, but sounds for {sounding} only.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/durations.py</extracomment>
        <translation>Angegeben sind {length}, zu hören sind aber nur {sounding}.</translation>
    </message>
    <message>
        <source>It could not be read to its end: {reason}.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/durations.py</extracomment>
        <translation>Die Datei konnte nicht bis zum Ende gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Its CUE sheet lets it end before it begins.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/durations.py</extracomment>
        <translation>Laut CUE-Sheet endet der Titel, bevor er beginnt.</translation>
    </message>
    <message>
        <source>Its CUE sheet lets it begin after the end of the file.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/durations.py</extracomment>
        <translation>Laut CUE-Sheet beginnt der Titel nach dem Ende der Datei.</translation>
    </message>
    <message>
        <source>UTF-8 was read as another encoding; read again, it makes sense as a whole.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/encodings.py</extracomment>
        <translation>UTF-8 wurde in einer anderen Kodierung gelesen; neu gelesen ergibt alles Sinn.</translation>
    </message>
    <message>
        <source>From the file’s name, read as “{pattern}”: {known}.</source>
        <comment>known: “a common way to name files”</comment>
        <extracomment>musicrec_desktop/library/tidying/rules/file_names.py</extracomment>
        <translation>So steht es im Dateinamen, gelesen als „{pattern}“: {known}.</translation>
    </message>
    <message>
        <source>From the folder’s name, read as “{pattern}”: {known}.</source>
        <comment>known: “a common way to name files”</comment>
        <extracomment>musicrec_desktop/library/tidying/rules/file_names.py</extracomment>
        <translation>So steht es im Ordnernamen, gelesen als „{pattern}“: {known}.</translation>
    </message>
    <message>
        <source>From the parent folder’s name, read as “{pattern}”: {known}.</source>
        <comment>known: “a common way to name files”</comment>
        <extracomment>musicrec_desktop/library/tidying/rules/file_names.py</extracomment>
        <translation>So steht es im Namen des Ordners darüber, gelesen als „{pattern}“: {known}.</translation>
    </message>
    <message>
        <source>You said that it is “{genre}”; the tags do not say it yet.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/predicted_genres.py</extracomment>
        <translation>Du hast gesagt, dass es „{genre}“ ist; die Tags sagen es noch nicht.</translation>
    </message>
    <message>
        <source>It sounds like “{genre}”: {share}% sure or more, by the genre model.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/predicted_genres.py</extracomment>
        <translation>Es klingt nach „{genre}“: laut Genre-Modell zu {share} % oder mehr sicher.</translation>
    </message>
    <message>
        <source>Japanese was read as a Western encoding.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/encodings.py</extracomment>
        <translation>Japanisch wurde als westliche Kodierung gelesen.</translation>
    </message>
    <message>
        <source>Korean was read as a Western encoding.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/encodings.py</extracomment>
        <translation>Koreanisch wurde als westliche Kodierung gelesen.</translation>
    </message>
    <message>
        <source>Chinese was read as a Western encoding.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/encodings.py</extracomment>
        <translation>Chinesisch wurde als westliche Kodierung gelesen.</translation>
    </message>
    <message>
        <source>Greek was read as a Western encoding.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/encodings.py</extracomment>
        <translation>Griechisch wurde als westliche Kodierung gelesen.</translation>
    </message>
    <message>
        <source>Cyrillic was read as a Western encoding.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/encodings.py</extracomment>
        <translation>Kyrillisch wurde in einer westlichen Kodierung gelesen.</translation>
    </message>
    <message>
        <source>Hebrew was read as a Western encoding.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/encodings.py</extracomment>
        <translation>Hebräisch wurde als westliche Kodierung gelesen.</translation>
    </message>
    <message>
        <source>Arabic was read as a Western encoding.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/encodings.py</extracomment>
        <translation>Arabisch wurde als westliche Kodierung gelesen.</translation>
    </message>
    <message>
        <source>Thai was read as a Western encoding.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/encodings.py</extracomment>
        <translation>Thailändisch wurde als westliche Kodierung gelesen.</translation>
    </message>
    <message>
        <source>Polish was read as a Western encoding.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/encodings.py</extracomment>
        <translation>Polnisch wurde als westliche Kodierung gelesen.</translation>
    </message>
    <message>
        <source>Guests are named in one way here: “{style}”.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/featuring.py</extracomment>
        <translation>Gäste werden hier einheitlich so genannt: „{style}“.</translation>
    </message>
    <message>
        <source>{what} in “{folder}”</source>
        <extracomment>musicrec_desktop/library/tidying/rules/file_names.py</extracomment>
        <translation>{what} in „{folder}“</translation>
    </message>
    <message numerus="yes">
        <source>{what} of %n file(s) in “{folder}”</source>
        <extracomment>musicrec_desktop/library/tidying/rules/file_names.py</extracomment>
        <translation>
            <numerusform>{what} von %n Datei in „{folder}“</numerusform>
            <numerusform>{what} von %n Dateien in „{folder}“</numerusform>
        </translation>
    </message>
    <message>
        <source>right for {share}% of your tagged files</source>
        <extracomment>musicrec_desktop/library/tidying/rules/file_names.py</extracomment>
        <translation>stimmt bei {share} % der Dateien mit Tags</translation>
    </message>
    <message>
        <source>a common way to name files</source>
        <extracomment>musicrec_desktop/library/tidying/rules/file_names.py</extracomment>
        <translation>eine übliche Art, sie zu benennen</translation>
    </message>
    <message>
        <source>This says nothing about a genre.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/genre_forms.py</extracomment>
        <translation>Das sagt nichts über ein Genre.</translation>
    </message>
    <message>
        <source>These are several genres in one.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/genre_forms.py</extracomment>
        <translation>Das sind mehrere Genres in einem.</translation>
    </message>
    <message>
        <source>ID3v1 names genres by numbers.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/genre_forms.py</extracomment>
        <translation>ID3v1 benennt Genres durch Zahlen.</translation>
    </message>
    <message>
        <source>It differs from “{genre}” by one letter.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/genre_forms.py</extracomment>
        <translation>Es unterscheidet sich von „{genre}“ durch einen Buchstaben.</translation>
    </message>
    <message>
        <source>A genre is named twice.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/genre_forms.py</extracomment>
        <translation>Ein Genre ist doppelt genannt.</translation>
    </message>
    <message>
        <source>This is another name of {genre} in the list of genres.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/genre_forms.py</extracomment>
        <translation>Das ist ein anderer Name für {genre} in der Genreliste.</translation>
    </message>
    <message>
        <source>This is another name of {genre} in the list of genres, a part of {above}.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/genre_forms.py</extracomment>
        <translation>Das ist ein anderer Name für {genre} in der Genreliste, ein Teil von {above}.</translation>
    </message>
    <message>
        <source>This genre is spelt “{genre}” in the list of genres.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/genre_forms.py</extracomment>
        <translation>Dieses Genre heißt in der Genreliste „{genre}“.</translation>
    </message>
    <message>
        <source>This genre is spelt “{genre}” in the list of genres, a part of {above}.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/genre_forms.py</extracomment>
        <translation>Dieses Genre heißt in der Genreliste „{genre}“, ein Teil von {above}.</translation>
    </message>
    <message>
        <source>Everything is in capitals.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/letter_case.py</extracomment>
        <translation>Alles steht in Großbuchstaben.</translation>
    </message>
    <message>
        <source>There are no capitals, and elsewhere this artist’s titles have them.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/letter_case.py</extracomment>
        <translation>Es gibt keine Großbuchstaben, und sonst haben die Titel dieses Interpreten welche.</translation>
    </message>
    <message>
        <source>Everything is in capitals, and elsewhere this artist’s titles are not.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/letter_case.py</extracomment>
        <translation>Alles steht in Großbuchstaben, und sonst ist das bei den Titeln dieses Interpreten nicht so.</translation>
    </message>
    <message>
        <source>Every title of the album begins with its track number.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/numbered_titles.py</extracomment>
        <translation>Jeder Titel des Albums beginnt mit seiner Titelnummer.</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Album artist</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>Albuminterpret</translation>
    </message>
    <message>
        <source>Album</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>Album</translation>
    </message>
    <message>
        <source>Genre</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Composer</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Track number</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>Titelnummer</translation>
    </message>
    <message>
        <source>Disc number</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>CD-Nummer</translation>
    </message>
    <message>
        <source>Cover</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>Cover</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s)</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>
            <numerusform>%n Titel</numerusform>
            <numerusform>%n Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n artist(s)</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>
            <numerusform>%n Interpret</numerusform>
            <numerusform>%n Interpreten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n album artist(s)</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>
            <numerusform>%n Albuminterpret</numerusform>
            <numerusform>%n Albuminterpreten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n album(s)</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>
            <numerusform>%n Album</numerusform>
            <numerusform>%n Alben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n genre(s)</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>
            <numerusform>%n Genre</numerusform>
            <numerusform>%n Genres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n composer(s)</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>
            <numerusform>%n Komponist</numerusform>
            <numerusform>%n Komponisten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track number(s)</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>
            <numerusform>%n Titelnummer</numerusform>
            <numerusform>%n Titelnummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disc number(s)</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>
            <numerusform>%n CD-Nummer</numerusform>
            <numerusform>%n CD-Nummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cover(s)</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>
            <numerusform>%n Cover</numerusform>
            <numerusform>%n Cover</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} of “{album}”</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>{what} von „{album}“</translation>
    </message>
    <message>
        <source>The article stands at the end, as in a sorted list; a name begins with it.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/sort_forms.py</extracomment>
        <translation>Der Artikel steht am Ende wie in einer sortierten Liste; ein Name beginnt mit ihm.</translation>
    </message>
    <message>
        <source>{most}, {fewer}; {difference}.</source>
        <comment>12 tracks say “Moby”, 2 say “MOBY”; they differ in case and spaces only.</comment>
        <extracomment>musicrec_desktop/library/tidying/rules/spelling.py</extracomment>
        <translation>{most}, {fewer}; {difference}.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) (says|say) “{name}”</source>
        <extracomment>musicrec_desktop/library/tidying/rules/spelling.py</extracomment>
        <translation>
            <numerusform>Bei %n Titel steht „{name}“</numerusform>
            <numerusform>Bei %n Titeln steht „{name}“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (says|say) “{name}”</source>
        <extracomment>musicrec_desktop/library/tidying/rules/spelling.py</extracomment>
        <translation>
            <numerusform>bei %n „{name}“</numerusform>
            <numerusform>bei %n „{name}“</numerusform>
        </translation>
    </message>
    <message>
        <source>Accents stand beside their letters; searching and sorting want them as one.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/white_space.py</extracomment>
        <translation>Akzente stehen neben ihren Buchstaben; zum Suchen und Sortieren sollten sie eins sein.</translation>
    </message>
    <message>
        <source>There are more spaces than needed.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/white_space.py</extracomment>
        <translation>Es gibt mehr Leerzeichen als nötig.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be seen.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/white_space.py</extracomment>
        <translation>Es enthält unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>Nothing was recorded before {year}, and nothing is from the future.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/years.py</extracomment>
        <translation>Vor {year} wurde nichts aufgenommen, und nichts stammt aus der Zukunft.</translation>
    </message>
    <message numerus="yes">
        <source>All others of the album, %n track(s), say {year}.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/years.py</extracomment>
        <translation>
            <numerusform>Alle anderen des Albums, %n Titel, nennen {year}.</numerusform>
            <numerusform>Alle anderen des Albums, %n Titel, nennen {year}.</numerusform>
        </translation>
    </message>
    <message>
        <source>a letter doubled, or not</source>
        <extracomment>musicrec_desktop/library/tidying/slips.py</extracomment>
        <translation>ein Buchstabe doppelt oder nicht</translation>
    </message>
    <message>
        <source>two letters swapped</source>
        <extracomment>musicrec_desktop/library/tidying/slips.py</extracomment>
        <translation>zwei Buchstaben vertauscht</translation>
    </message>
    <message>
        <source>a letter more or less</source>
        <extracomment>musicrec_desktop/library/tidying/slips.py</extracomment>
        <translation>ein Buchstabe mehr oder weniger</translation>
    </message>
    <message>
        <source>another letter</source>
        <extracomment>musicrec_desktop/library/tidying/slips.py</extracomment>
        <translation>ein anderer Buchstabe</translation>
    </message>
    <message>
        <source>it is lossless</source>
        <extracomment>musicrec_desktop/services/library/tidy_job.py</extracomment>
        <translation>sie ist verlustfrei</translation>
    </message>
    <message>
        <source>it sounds better</source>
        <extracomment>musicrec_desktop/services/library/tidy_job.py</extracomment>
        <translation>sie klingt besser</translation>
    </message>
    <message>
        <source>its sample rate is higher</source>
        <extracomment>musicrec_desktop/services/library/tidy_job.py</extracomment>
        <translation>ihre Abtastrate ist höher</translation>
    </message>
    <message>
        <source>it plays longer</source>
        <extracomment>musicrec_desktop/services/library/tidy_job.py</extracomment>
        <translation>sie spielt länger</translation>
    </message>
    <message>
        <source>its tags are more complete</source>
        <extracomment>musicrec_desktop/services/library/tidy_job.py</extracomment>
        <translation>ihre Tags sind vollständiger</translation>
    </message>
    <message>
        <source>it was played more</source>
        <extracomment>musicrec_desktop/services/library/tidy_job.py</extracomment>
        <translation>sie wurde öfter gespielt</translation>
    </message>
    <message>
        <source>a cover lies in files only; accept it with “also write to the files”</source>
        <extracomment>musicrec_desktop/services/library/tidying.py</extracomment>
        <translation>ein Cover liegt nur in Dateien; nimm es mit „Auch in die Dateien schreiben“ an</translation>
    </message>
    <message>
        <source>a CUE sheet names it, so the change holds in the library only</source>
        <extracomment>musicrec_desktop/services/library/tidying.py</extracomment>
        <translation>ein CUE-Sheet nennt den Titel, daher gilt die Änderung nur in der Bibliothek</translation>
    </message>
    <message>
        <source>Nothing was tidied up that could be taken back.</source>
        <extracomment>musicrec_desktop/services/library/tidying.py</extracomment>
        <translation>Es wurde nichts aufgeräumt, was sich zurücknehmen ließe.</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>{seconds} s</source>
        <extracomment>musicrec_desktop/gui/words/heard.py
----------
musicrec_desktop/gui/words/jobs.py
----------
musicrec_desktop/gui/words/statistics.py
----------
musicrec_desktop/gui/words/text.py</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py
----------
musicrec_desktop/gui/words/statistics.py
----------
musicrec_desktop/gui/words/text.py</extracomment>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py
----------
musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{days} days</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>{days} Tage</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>{seconds} s verbleibend</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>{minutes} min verbleibend</translation>
    </message>
    <message>
        <source>{hours} h left</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>{hours} h verbleibend</translation>
    </message>
</context>
<context>
    <name>Track menu</name>
    <message>
        <source>Open album</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/group_menu.py</extracomment>
        <translation>Album öffnen</translation>
    </message>
    <message>
        <source>Open genre</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/group_menu.py</extracomment>
        <translation>Genre öffnen</translation>
    </message>
    <message>
        <source>Start radio from this artist</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/group_menu.py</extracomment>
        <translation>Radio zu diesem Interpreten starten</translation>
    </message>
    <message>
        <source>Start radio from this genre</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/group_menu.py</extracomment>
        <translation>Radio zu diesem Genre starten</translation>
    </message>
    <message>
        <source>Copied: {track}</source>
        <extracomment>musicrec_desktop/gui/wiring/track_answers.py</extracomment>
        <translation>Kopiert: {track}</translation>
    </message>
    <message>
        <source>Path copied: {path}</source>
        <extracomment>musicrec_desktop/gui/wiring/track_answers.py</extracomment>
        <translation>Pfad kopiert: {path}</translation>
    </message>
    <message>
        <source>No file manager answered. The file is {path}</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/exports.py
----------
musicrec_desktop/gui/wiring/track_answers.py</extracomment>
        <translation>Kein Dateimanager hat geantwortet. Die Datei ist {path}</translation>
    </message>
    <message>
        <source>Send to</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/file_menus.py</extracomment>
        <translation>Senden an</translation>
    </message>
    <message>
        <source>Folder…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/file_menus.py</extracomment>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Open with</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/open_with_menu.py</extracomment>
        <translation>Öffnen mit</translation>
    </message>
    <message>
        <source>Other playlist…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/playlist_menu.py</extracomment>
        <translation>Andere Wiedergabeliste…</translation>
    </message>
    <message numerus="yes">
        <source>{said} and %n more</source>
        <extracomment>musicrec_desktop/gui/wiring/track_answers.py</extracomment>
        <translation>
            <numerusform>{said} und noch %n</numerusform>
            <numerusform>{said} und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Play now</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/playlist_menu.py
----------
musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Jetzt abspielen</translation>
    </message>
    <message>
        <source>Play next</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/playlist_menu.py
----------
musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Als Nächstes abspielen</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/playlist_menu.py
----------
musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>An die Warteschlange anhängen</translation>
    </message>
    <message>
        <source>Find similar</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Ähnliche finden</translation>
    </message>
    <message>
        <source>Details…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Im Dateimanager anzeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copy path(s)</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>
            <numerusform>Pfad kopieren</numerusform>
            <numerusform>Pfade kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit tags…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Tags bearbeiten…</translation>
    </message>
    <message>
        <source>Predict genre…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Genre vermuten…</translation>
    </message>
    <message>
        <source>Rename files…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Dateien umbenennen…</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py
----------
musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <source>Go to artist</source>
        <extracomment>musicrec_desktop/gui/panels/playing/listening_view.py
----------
musicrec_desktop/gui/panels/playing/now_playing_header.py
----------
musicrec_desktop/gui/panels/playing/playing_track.py</extracomment>
        <translation>Zum Interpreten</translation>
    </message>
    <message>
        <source>Go to album</source>
        <extracomment>musicrec_desktop/gui/panels/playing/listening_view.py
----------
musicrec_desktop/gui/panels/playing/now_playing_header.py
----------
musicrec_desktop/gui/panels/playing/playing_track.py</extracomment>
        <translation>Zum Album</translation>
    </message>
    <message>
        <source>Nothing is playing.</source>
        <extracomment>musicrec_desktop/gui/wiring/track_answers.py</extracomment>
        <translation>Es läuft nichts.</translation>
    </message>
    <message>
        <source>“{title}” is not in your library.</source>
        <extracomment>musicrec_desktop/gui/wiring/track_answers.py</extracomment>
        <translation>„{title}“ ist nicht in deiner Bibliothek.</translation>
    </message>
    <message numerus="yes">
        <source>File(s)</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>
            <numerusform>Datei</numerusform>
            <numerusform>Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Start radio from this album</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/group_menu.py</extracomment>
        <translation>Radio zu diesem Album starten</translation>
    </message>
    <message>
        <source>Start radio from this folder</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/group_menu.py</extracomment>
        <translation>Radio zu diesem Ordner starten</translation>
    </message>
    <message>
        <source>Move to trash…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>In den Papierkorb verschieben…</translation>
    </message>
    <message>
        <source>Tag tools</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Tag-Werkzeuge</translation>
    </message>
    <message>
        <source>Tags from file names…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Tags aus Dateinamen…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Suchen und ersetzen…</translation>
    </message>
    <message>
        <source>Change case…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Groß-/Kleinschreibung…</translation>
    </message>
    <message>
        <source>Copy a field…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Feld kopieren…</translation>
    </message>
    <message>
        <source>Swap two fields…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Zwei Felder tauschen…</translation>
    </message>
    <message>
        <source>As last time…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Wie beim letzten Mal…</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Artist</source>
        <comment>Go to the …</comment>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Album</source>
        <comment>Go to the …</comment>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Album</translation>
    </message>
    <message>
        <source>Start radio from here</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Radio ab hier starten</translation>
    </message>
    <message>
        <source>Start radio from these</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Radio mit diesen starten</translation>
    </message>
    <message>
        <source>Path to another track…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Weg zu einem anderen Titel…</translation>
    </message>
    <message>
        <source>Path from one to the other…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Weg vom einen zum anderen…</translation>
    </message>
    <message>
        <source>Add to playlist</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/playlist_menu.py</extracomment>
        <translation>Zu Wiedergabeliste hinzufügen</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/playlist_menu.py</extracomment>
        <translation>Neue Wiedergabeliste…</translation>
    </message>
</context>
<context>
    <name>Tracks</name>
    <message>
        <source>The file is not there: {path}</source>
        <extracomment>musicrec_desktop/gui/models/track_cells.py</extracomment>
        <translation>Die Datei ist nicht da: {path}</translation>
    </message>
    <message>
        <source>No genre</source>
        <extracomment>musicrec_desktop/gui/models/browsing_entries.py</extracomment>
        <translation>Ohne Genre</translation>
    </message>
    <message>
        <source>No longer in the library</source>
        <extracomment>musicrec_desktop/gui/models/map_regions.py</extracomment>
        <translation>Nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <source>Perhaps {bpm} BPM; no clear pulse was heard</source>
        <extracomment>musicrec_desktop/gui/models/track_cells.py</extracomment>
        <translation>Vielleicht {bpm} BPM; kein klarer Puls zu hören</translation>
    </message>
    <message>
        <source>Perhaps {key}; no clear key was heard</source>
        <extracomment>musicrec_desktop/gui/models/track_cells.py</extracomment>
        <translation>Vielleicht {key}; keine klare Tonart zu hören</translation>
    </message>
    <message>
        <source>{depth} bit</source>
        <extracomment>musicrec_desktop/gui/panels/playing/now_playing_header.py</extracomment>
        <translation>{depth} bit</translation>
    </message>
    <message>
        <source>{bpm} BPM</source>
        <extracomment>musicrec_desktop/gui/panels/playing/now_playing_header.py
----------
musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>{bpm} BPM</translation>
    </message>
    <message>
        <source>{loudness} LUFS</source>
        <extracomment>musicrec_desktop/gui/panels/playing/now_playing_header.py
----------
musicrec_desktop/gui/widgets/sound/level_meters.py
----------
musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>{loudness} LUFS</translation>
    </message>
    <message>
        <source>This file could not be analysed; the list of unreadable files says why.</source>
        <extracomment>musicrec_desktop/gui/models/track_cells.py</extracomment>
        <translation>Diese Datei ließ sich nicht analysieren; die Liste der unlesbaren Dateien sagt, warum.</translation>
    </message>
    <message>
        <source>No pulse was heard</source>
        <extracomment>musicrec_desktop/gui/models/track_cells.py</extracomment>
        <translation>Es war kein Puls zu hören</translation>
    </message>
    <message>
        <source>No key was heard</source>
        <extracomment>musicrec_desktop/gui/models/track_cells.py</extracomment>
        <translation>Es war keine Tonart zu hören</translation>
    </message>
    <message>
        <source>Not analysed yet</source>
        <extracomment>musicrec_desktop/gui/models/track_cells.py</extracomment>
        <translation>Noch nicht analysiert</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <extracomment>musicrec_desktop/gui/words/tracks.py</extracomment>
        <translation>Unbekannter Interpret</translation>
    </message>
    <message>
        <source>{title} by unknown artist</source>
        <extracomment>musicrec_desktop/gui/words/tracks.py</extracomment>
        <translation>{title} von unbekanntem Interpreten</translation>
    </message>
    <message>
        <source>{title} by {artist}</source>
        <extracomment>musicrec_desktop/gui/words/tracks.py</extracomment>
        <translation>{title} von {artist}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py
----------
musicrec_desktop/gui/words/tracks.py
----------
musicrec_desktop/services/similarity/similarity.py</extracomment>
        <translation>„{name}“</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>None of these files are in your library.</source>
        <extracomment>musicrec_desktop/gui/controllers/library/trashing.py</extracomment>
        <translation>Keine dieser Dateien ist in deiner Bibliothek.</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <extracomment>musicrec_desktop/gui/controllers/library/trashing.py</extracomment>
        <translation>In den Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved to the trash.</source>
        <extracomment>musicrec_desktop/gui/controllers/library/trashing.py</extracomment>
        <translation>
            <numerusform>%n Datei in den Papierkorb verschoben.</numerusform>
            <numerusform>%n Dateien in den Papierkorb verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not moved to the trash</source>
        <extracomment>musicrec_desktop/gui/controllers/library/trashing.py</extracomment>
        <translation>
            <numerusform>%n Datei nicht in den Papierkorb verschoben</numerusform>
            <numerusform>%n Dateien nicht in den Papierkorb verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay where they are, and in your library.</source>
        <extracomment>musicrec_desktop/gui/controllers/library/trashing.py</extracomment>
        <translation>Sie bleiben, wo sie sind, und in deiner Bibliothek.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not back in place</source>
        <extracomment>musicrec_desktop/gui/controllers/library/trashing.py</extracomment>
        <translation>
            <numerusform>%n Datei nicht zurück an ihrem Platz</numerusform>
            <numerusform>%n Dateien nicht zurück an ihrem Platz</numerusform>
        </translation>
    </message>
    <message>
        <source>What is known of them is in your library again.</source>
        <extracomment>musicrec_desktop/gui/controllers/library/trashing.py</extracomment>
        <translation>Was über sie bekannt ist, steht wieder in deiner Bibliothek.</translation>
    </message>
    <message>
        <source>Move the file of “{title}” to the trash?</source>
        <extracomment>musicrec_desktop/gui/controllers/library/trashing.py</extracomment>
        <translation>Die Datei von „{title}“ in den Papierkorb verschieben?</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to the trash?</source>
        <extracomment>musicrec_desktop/gui/controllers/library/trashing.py</extracomment>
        <translation>
            <numerusform>%n Datei in den Papierkorb verschieben?</numerusform>
            <numerusform>%n Dateien in den Papierkorb verschieben?</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} go to the trash of your system, and free no room until that is emptied. The songs leave your library, too. Undo brings back files and songs.</source>
        <extracomment>musicrec_desktop/gui/controllers/library/trashing.py</extracomment>
        <translation>{size} kommen in den Papierkorb deines Systems und werden erst frei, wenn er geleert wird. Auch aus deiner Bibliothek verschwinden die Titel. „Rückgängig“ bringt Dateien und Titel zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n more song(s) in the same file(s) go with them: {names}</source>
        <extracomment>musicrec_desktop/gui/controllers/library/trashing.py</extracomment>
        <translation>
            <numerusform>%n weiterer Titel in denselben Dateien geht mit: {names}</numerusform>
            <numerusform>%n weitere Titel in denselben Dateien gehen mit: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>removing %n track(s)</source>
        <extracomment>musicrec_desktop/gui/controllers/library/removal.py</extracomment>
        <translation>
            <numerusform>Entfernen von %n Titel</numerusform>
            <numerusform>Entfernen von %n Titeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removing a folder with %n track(s)</source>
        <extracomment>musicrec_desktop/gui/controllers/library/removal.py</extracomment>
        <translation>
            <numerusform>Entfernen eines Ordners mit %n Titel</numerusform>
            <numerusform>Entfernen eines Ordners mit %n Titeln</numerusform>
        </translation>
    </message>
    <message>
        <source>making “{name}”</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/made_playlists.py</extracomment>
        <translation>„{name}“ anlegen</translation>
    </message>
    <message numerus="yes">
        <source>making %n playlist(s)</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/made_playlists.py</extracomment>
        <translation>
            <numerusform>%n Wiedergabeliste anlegen</numerusform>
            <numerusform>%n Wiedergabelisten anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>making the folder “{name}”</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_folders.py</extracomment>
        <translation>Ordner „{name}“ anlegen</translation>
    </message>
    <message>
        <source>renaming the folder to “{name}”</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_folders.py</extracomment>
        <translation>Ordner in „{name}“ umbenennen</translation>
    </message>
    <message>
        <source>deleting the folder “{name}”</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_folders.py</extracomment>
        <translation>Ordner „{name}“ löschen</translation>
    </message>
    <message>
        <source>deleting “{name}” and its playlists</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_folders.py</extracomment>
        <translation>„{name}“ mit seinen Wiedergabelisten löschen</translation>
    </message>
    <message>
        <source>sorting the playlists by name</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_folders.py</extracomment>
        <translation>Wiedergabelisten nach Namen sortieren</translation>
    </message>
    <message>
        <source>moving a playlist</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_folders.py</extracomment>
        <translation>Wiedergabeliste verschieben</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <extracomment>musicrec_desktop/gui/controllers/listeners/ratings.py
----------
musicrec_desktop/gui/wiring/undo_wiring.py</extracomment>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>telling a service what is played</source>
        <extracomment>musicrec_desktop/gui/controllers/scrobbling.py</extracomment>
        <translation>einem Dienst melden, was läuft</translation>
    </message>
    <message>
        <source>no longer telling a service what is played</source>
        <extracomment>musicrec_desktop/gui/controllers/scrobbling.py</extracomment>
        <translation>einem Dienst nicht mehr melden, was läuft</translation>
    </message>
    <message numerus="yes">
        <source>renaming %n file(s)</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tag_editing.py</extracomment>
        <translation>
            <numerusform>Umbenennen von %n Datei</numerusform>
            <numerusform>Umbenennen von %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tag_editing.py
----------
musicrec_desktop/gui/wiring/earlier_deeds.py</extracomment>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message numerus="yes">
        <source>changing the tags of %n file(s)</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tag_editing.py
----------
musicrec_desktop/gui/wiring/earlier_deeds.py</extracomment>
        <translation>
            <numerusform>Ändern der Tags von %n Datei</numerusform>
            <numerusform>Ändern der Tags von %n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moving %n file(s) to the trash</source>
        <extracomment>musicrec_desktop/gui/controllers/library/trashing.py</extracomment>
        <translation>
            <numerusform>%n Datei in den Papierkorb verschieben</numerusform>
            <numerusform>%n Dateien in den Papierkorb verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>renaming “{name}”</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlists.py</extracomment>
        <translation>„{name}“ umbenennen</translation>
    </message>
    <message>
        <source>changing “{name}”</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlists.py</extracomment>
        <translation>„{name}“ ändern</translation>
    </message>
    <message>
        <source>adding to “{name}”</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_entries.py</extracomment>
        <translation>zu „{name}“ hinzufügen</translation>
    </message>
    <message>
        <source>replacing “{name}”</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_entries.py</extracomment>
        <translation>„{name}“ ersetzen</translation>
    </message>
    <message>
        <source>removing from “{name}”</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_entries.py</extracomment>
        <translation>aus „{name}“ entfernen</translation>
    </message>
    <message>
        <source>moving tracks in “{name}”</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_entries.py</extracomment>
        <translation>Titel in „{name}“ verschieben</translation>
    </message>
    <message>
        <source>sorting “{name}”</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_entries.py</extracomment>
        <translation>„{name}“ sortieren</translation>
    </message>
    <message>
        <source>Nothing to undo from this session. The last thing before it: {what}</source>
        <extracomment>musicrec_desktop/gui/wiring/earlier_deeds.py</extracomment>
        <translation>Aus dieser Sitzung gibt es nichts rückgängig zu machen. Das Letzte davor: {what}</translation>
    </message>
    <message numerus="yes">
        <source>adding %n track(s) to the queue</source>
        <extracomment>musicrec_desktop/gui/wiring/queue_deeds.py</extracomment>
        <translation>
            <numerusform>Anhängen von %n Titel an die Warteschlange</numerusform>
            <numerusform>Anhängen von %n Titeln an die Warteschlange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>playing %n track(s) next</source>
        <extracomment>musicrec_desktop/gui/wiring/queue_deeds.py</extracomment>
        <translation>
            <numerusform>Vorziehen von %n Titel</numerusform>
            <numerusform>Vorziehen von %n Titeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removing %n track(s) from the queue</source>
        <extracomment>musicrec_desktop/gui/wiring/queue_deeds.py</extracomment>
        <translation>
            <numerusform>Entfernen von %n Titel aus der Warteschlange</numerusform>
            <numerusform>Entfernen von %n Titeln aus der Warteschlange</numerusform>
        </translation>
    </message>
    <message>
        <source>shuffling the queue</source>
        <extracomment>musicrec_desktop/gui/wiring/queue_deeds.py</extracomment>
        <translation>Mischen der Warteschlange</translation>
    </message>
    <message>
        <source>reordering the queue</source>
        <extracomment>musicrec_desktop/gui/wiring/queue_deeds.py</extracomment>
        <translation>Umordnen der Warteschlange</translation>
    </message>
    <message>
        <source>using the same columns for all tables</source>
        <extracomment>musicrec_desktop/gui/wiring/shared_columns.py</extracomment>
        <translation>gleiche Spalten für alle Tabellen verwenden</translation>
    </message>
    <message>
        <source>deleting the recipe “{name}”</source>
        <extracomment>musicrec_desktop/gui/wiring/undo_wiring.py</extracomment>
        <translation>Rezept „{name}“ löschen</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <extracomment>musicrec_desktop/gui/wiring/undo_wiring.py</extracomment>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <extracomment>musicrec_desktop/gui/wiring/undo_wiring.py</extracomment>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>importing from “{name}”</source>
        <extracomment>musicrec_desktop/gui/wiring/undo_wiring.py</extracomment>
        <translation>Import aus „{name}“</translation>
    </message>
    <message>
        <source>tidying up</source>
        <extracomment>musicrec_desktop/gui/wiring/undo_wiring.py</extracomment>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>rating {tracks}</source>
        <extracomment>musicrec_desktop/gui/wiring/undo_wiring.py</extracomment>
        <translation>Bewerten: {tracks}</translation>
    </message>
    <message>
        <source>deleting “{name}”</source>
        <extracomment>musicrec_desktop/gui/wiring/undo_wiring.py</extracomment>
        <translation>Löschen von „{name}“</translation>
    </message>
    <message>
        <source>clearing the queue</source>
        <extracomment>musicrec_desktop/gui/wiring/queue_deeds.py</extracomment>
        <translation>Leeren der Warteschlange</translation>
    </message>
    <message numerus="yes">
        <source>replacing the queue of %n track(s)</source>
        <extracomment>musicrec_desktop/gui/wiring/queue_deeds.py</extracomment>
        <translation>
            <numerusform>Ersetzen der Warteschlange mit %n Titel</numerusform>
            <numerusform>Ersetzen der Warteschlange mit %n Titeln</numerusform>
        </translation>
    </message>
    <message>
        <source>deleting from the history</source>
        <extracomment>musicrec_desktop/gui/wiring/undo_wiring.py</extracomment>
        <translation>Löschen aus dem Verlauf</translation>
    </message>
    <message>
        <source>the last change of settings</source>
        <extracomment>musicrec_desktop/gui/wiring/undo_wiring.py</extracomment>
        <translation>letzte Änderung der Einstellungen</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>musicrec_desktop/gui/wiring/undo_wiring.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <extracomment>musicrec_desktop/gui/wiring/undo_wiring.py</extracomment>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>musicrec_desktop/gui/wiring/undo_wiring.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <extracomment>musicrec_desktop/gui/wiring/undo_wiring.py</extracomment>
        <translation>Wiederholen: {what}</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>{x} MiB</source>
        <extracomment>musicrec_desktop/gui/controllers/library/trashing.py
----------
musicrec_desktop/gui/controllers/tags/cover_editing.py
----------
musicrec_desktop/gui/words/details.py</extracomment>
        <translation>{x} MiB</translation>
    </message>
    <message>
        <source>{x} KiB</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/cover_editing.py</extracomment>
        <translation>{x} KiB</translation>
    </message>
    <message>
        <source>{x} Hz</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py
----------
musicrec_desktop/gui/look/frequency.py
----------
musicrec_desktop/gui/words/details.py
----------
musicrec_desktop/gui/words/heard.py
----------
musicrec_desktop/gui/words/spectrogram.py</extracomment>
        <translation>{x} Hz</translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>
            <numerusform>%n Bit</numerusform>
            <numerusform>%n Bit</numerusform>
        </translation>
    </message>
    <message>
        <source>{x}k</source>
        <comment>Kilohertz, where room is short</comment>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py
----------
musicrec_desktop/gui/words/spectrogram.py</extracomment>
        <translation>{x}k</translation>
    </message>
    <message>
        <source>{x} kHz</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py
----------
musicrec_desktop/gui/look/frequency.py
----------
musicrec_desktop/gui/models/duplicates_tree.py</extracomment>
        <translation>{x} kHz</translation>
    </message>
    <message>
        <source> s</source>
        <comment>Seconds, after a number</comment>
        <extracomment>musicrec_desktop/gui/dialogs/export_mix_dialog.py</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source> BPM</source>
        <comment>After a number</comment>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation> BPM</translation>
    </message>
    <message>
        <source>{note} {cents} ct</source>
        <extracomment>musicrec_desktop/gui/look/frequency.py</extracomment>
        <translation>{note} {cents} ct</translation>
    </message>
    <message>
        <source>{x} LU</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>{x} LU</translation>
    </message>
    <message>
        <source>{x} dBTP</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>{x} dBTP</translation>
    </message>
    <message>
        <source>{x} per second</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>{x} je Sekunde</translation>
    </message>
    <message>
        <source>{x} bit</source>
        <extracomment>musicrec_desktop/gui/models/duplicates_tree.py</extracomment>
        <translation>{x} bit</translation>
    </message>
    <message>
        <source>{x} kbit/s</source>
        <extracomment>musicrec_desktop/gui/models/duplicates_tree.py
----------
musicrec_desktop/gui/words/details.py</extracomment>
        <translation>{x} kbit/s</translation>
    </message>
    <message>
        <source>{x} dB</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py
----------
musicrec_desktop/gui/look/frequency.py
----------
musicrec_desktop/gui/panels/playing/live_picture.py
----------
musicrec_desktop/gui/widgets/sound/level_meters.py
----------
musicrec_desktop/gui/widgets/sound/spectrogram_options.py
----------
musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>{x} dB</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Music that sounds alike, found by listening</source>
        <extracomment>musicrec_desktop/gui/panels/welcome.py</extracomment>
        <translation>Musik, die ähnlich klingt, durch Hören gefunden</translation>
    </message>
    <message>
        <source>Choose the folder your music is in. Its tags are read, then every file is analysed, several a second. Songs appear, and can be played, while that goes on. Your files are changed only when you edit tags, rename, or tell Tidy up to, and nothing leaves this computer.</source>
        <extracomment>musicrec_desktop/gui/panels/welcome.py</extracomment>
        <translation>Wähle den Ordner mit deiner Musik. Ihre Tags werden gelesen, dann wird jede Datei analysiert, mehrere je Sekunde. Titel erscheinen währenddessen und lassen sich spielen. Deine Dateien werden nur geändert, wenn du Tags bearbeitest, umbenennst oder es „Aufräumen“ sagst, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Choose a music folder…</source>
        <extracomment>musicrec_desktop/gui/panels/welcome.py</extracomment>
        <translation>Musikordner wählen…</translation>
    </message>
    <message>
        <source>Use the music folder</source>
        <extracomment>musicrec_desktop/gui/panels/welcome.py</extracomment>
        <translation>Den Musikordner verwenden</translation>
    </message>
    <message>
        <source>Try the demo library</source>
        <extracomment>musicrec_desktop/gui/panels/welcome.py</extracomment>
        <translation>Demobibliothek ausprobieren</translation>
    </message>
    <message>
        <source>About 24 short tracks that the program composes itself</source>
        <extracomment>musicrec_desktop/gui/panels/welcome.py</extracomment>
        <translation>Etwa 24 kurze Titel, die das Programm selbst komponiert</translation>
    </message>
    <message>
        <source>Use “{folder}”</source>
        <extracomment>musicrec_desktop/gui/panels/welcome.py</extracomment>
        <translation>„{folder}“ verwenden</translation>
    </message>
    <message>
        <source>You can also drop a folder anywhere on this window.</source>
        <extracomment>musicrec_desktop/gui/panels/welcome.py</extracomment>
        <translation>Du kannst einen Ordner auch irgendwo auf diesem Fenster ablegen.</translation>
    </message>
</context>
<context>
    <name>Year in review</name>
    <message>
        <source>Picture of the year</source>
        <extracomment>musicrec_desktop/gui/panels/history/year_view.py</extracomment>
        <translation>Bild des Jahres</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/history_pages.py</extracomment>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/history_pages.py</extracomment>
        <translation>Gespeichert als {path}</translation>
    </message>
    <message>
        <source>“{path}” could not be written. Choose another folder.</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/history_pages.py</extracomment>
        <translation>„{path}“ konnte nicht geschrieben werden. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>I listened for</source>
        <extracomment>musicrec_desktop/gui/panels/history/year_picture.py</extracomment>
        <translation>Ich habe gehört</translation>
    </message>
    <message>
        <source>{listener} listened for</source>
        <extracomment>musicrec_desktop/gui/panels/history/year_picture.py</extracomment>
        <translation>{listener} hat gehört</translation>
    </message>
    <message>
        <source>Artists</source>
        <extracomment>musicrec_desktop/gui/panels/history/year_picture.py</extracomment>
        <translation>Interpreten</translation>
    </message>
    <message>
        <source>Tracks</source>
        <extracomment>musicrec_desktop/gui/panels/history/year_picture.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>{share} new</source>
        <extracomment>musicrec_desktop/gui/panels/history/year_picture.py</extracomment>
        <translation>{share} neu</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>musicrec_desktop/gui/panels/history/year_picture.py</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>Longest streak: %n day(s)</source>
        <extracomment>musicrec_desktop/gui/panels/history/year_picture.py</extracomment>
        <translation>
            <numerusform>Längste Serie: %n Tag</numerusform>
            <numerusform>Längste Serie: %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Most on {day}: {duration}</source>
        <extracomment>musicrec_desktop/gui/panels/history/year_picture.py</extracomment>
        <translation>Am meisten am {day}: {duration}</translation>
    </message>
    <message>
        <source>Genre of the year: {genre}</source>
        <extracomment>musicrec_desktop/gui/panels/history/year_picture.py</extracomment>
        <translation>Genre des Jahres: {genre}</translation>
    </message>
</context>
</TS>
