<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About {program}</source>
        <extracomment>musicrec_desktop/gui/dialogs/about.py</extracomment>
        <translation>Acerca de {program}</translation>
    </message>
    <message>
        <source>Plays your music and finds what sounds alike.</source>
        <extracomment>musicrec_desktop/gui/dialogs/about.py</extracomment>
        <translation>Reproduce su música y encuentra lo que suena parecido.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <extracomment>musicrec_desktop/gui/dialogs/about.py</extracomment>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Runs on</source>
        <extracomment>musicrec_desktop/gui/dialogs/about.py</extracomment>
        <translation>Funciona con</translation>
    </message>
    <message>
        <source>Data folder</source>
        <extracomment>musicrec_desktop/gui/dialogs/about.py</extracomment>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>musicrec_desktop/gui/dialogs/about.py</extracomment>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Free software: see the file LICENSE.</source>
        <extracomment>musicrec_desktop/gui/dialogs/about.py</extracomment>
        <translation>Software libre: véase el archivo LICENSE.</translation>
    </message>
    <message>
        <source>Free software: GNU General Public License, version 3 or later ({licence})</source>
        <extracomment>musicrec_desktop/gui/dialogs/about.py</extracomment>
        <translation>Software libre: Licencia Pública General de GNU, versión 3 o posterior ({licence})</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>musicrec_desktop/gui/dialogs/about.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all of this, as to report a problem</source>
        <extracomment>musicrec_desktop/gui/dialogs/about.py</extracomment>
        <translation>Copiar todo esto, por ejemplo para informar de un problema</translation>
    </message>
    <message>
        <source>Show data folder</source>
        <extracomment>musicrec_desktop/gui/dialogs/about.py</extracomment>
        <translation>Mostrar la carpeta de datos</translation>
    </message>
</context>
<context>
    <name>Album</name>
    <message>
        <source>Disc {number}</source>
        <extracomment>musicrec_desktop/gui/models/album_tracks.py</extracomment>
        <translation>Disco {number}</translation>
    </message>
    <message>
        <source>Show the albums</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/album_page.py</extracomment>
        <translation>Mostrar los álbumes</translation>
    </message>
    <message>
        <source>This album is no longer there</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/album_page.py</extracomment>
        <translation>Este álbum ya no está</translation>
    </message>
    <message>
        <source>Its files were removed, or their tags were changed.</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/album_page.py</extracomment>
        <translation>Se han quitado sus archivos o han cambiado sus etiquetas.</translation>
    </message>
    <message>
        <source>Album</source>
        <comment>Above its title</comment>
        <extracomment>musicrec_desktop/gui/panels/browsing/album_page.py</extracomment>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Albums that sound like it</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/album_page.py</extracomment>
        <translation>Álbumes que suenan parecido</translation>
    </message>
    <message>
        <source>Compilation</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/album_page.py</extracomment>
        <translation>Recopilatorio</translation>
    </message>
    <message>
        <source>Tracks of the album</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/album_tracks_view.py</extracomment>
        <translation>Canciones del álbum</translation>
    </message>
</context>
<context>
    <name>Albums</name>
    <message>
        <source>Clear the filter</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/nothing_found.py
----------
musicrec_desktop/gui/panels/browsing/tiles_page.py</extracomment>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Add the folder your music is in, and they appear here.</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_page.py</extracomment>
        <translation>Añade la carpeta donde está tu música y aparecerán aquí.</translation>
    </message>
    <message>
        <source>Size of the covers: {step} of {steps}</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_page.py</extracomment>
        <translation>Tamaño de las carátulas: {step} de {steps}</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_page.py</extracomment>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Reverse the order</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_page.py</extracomment>
        <translation>Invertir el orden</translation>
    </message>
    <message>
        <source>Size of the covers</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_page.py</extracomment>
        <translation>Tamaño de las carátulas</translation>
    </message>
    <message>
        <source>Albums</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_words.py</extracomment>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Reading albums…</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_words.py</extracomment>
        <translation>Leyendo álbumes…</translation>
    </message>
    <message>
        <source>Filter albums</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_words.py</extracomment>
        <translation>Filtrar álbumes</translation>
    </message>
    <message>
        <source>No albums yet</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_words.py</extracomment>
        <translation>Aún no hay álbumes</translation>
    </message>
    <message>
        <source>None of your files has an album tag. All your music is under Songs.</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_words.py</extracomment>
        <translation>Ninguno de tus archivos tiene etiqueta de álbum. Toda tu música está en «Canciones».</translation>
    </message>
    <message>
        <source>Every word must appear in the album’s name, artist, year or genre. Fields ask its songs: {examples}.</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_words.py</extracomment>
        <translation>Cada palabra debe aparecer en el nombre del álbum, el artista, el año o el género. Los campos preguntan por sus canciones: {examples}.</translation>
    </message>
    <message>
        <source>No album matches “{typed}”</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_words.py</extracomment>
        <translation>Ningún álbum coincide con «{typed}»</translation>
    </message>
</context>
<context>
    <name>Artists</name>
    <message>
        <source>Compilations</source>
        <extracomment>musicrec_desktop/gui/models/name_list.py</extracomment>
        <translation>Recopilatorios</translation>
    </message>
    <message>
        <source>Without a name</source>
        <extracomment>musicrec_desktop/gui/models/name_list.py</extracomment>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>All artists</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artist_detail.py</extracomment>
        <translation>Todos los artistas</translation>
    </message>
    <message>
        <source>Most played first</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artist_detail.py</extracomment>
        <translation>Primero lo más escuchado</translation>
    </message>
    <message>
        <source>Begin with what you played most, rather than album by album</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artist_detail.py</extracomment>
        <translation>Empezar por lo que más has escuchado, en vez de álbum por álbum</translation>
    </message>
    <message>
        <source>Artists who sound alike</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artist_detail.py</extracomment>
        <translation>Artistas que suenan parecido</translation>
    </message>
    <message>
        <source>Only {albums}</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artist_detail.py</extracomment>
        <translation>Solo {albums}</translation>
    </message>
    <message>
        <source>No artists yet</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artists_page.py</extracomment>
        <translation>Aún no hay artistas</translation>
    </message>
    <message>
        <source>Add the folder your music is in, and they appear here.</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artists_page.py</extracomment>
        <translation>Añade la carpeta donde está tu música y aparecerán aquí.</translation>
    </message>
    <message>
        <source>Reading artists…</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artists_page.py</extracomment>
        <translation>Leyendo artistas…</translation>
    </message>
    <message>
        <source>Artists</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artists_page.py</extracomment>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>No artist matches “{typed}”</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artists_page.py</extracomment>
        <translation>Ningún artista coincide con «{typed}»</translation>
    </message>
    <message>
        <source>“With albums” is on: artists without one are left out.</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artists_page.py</extracomment>
        <translation>«Con álbumes» está activado: faltan los artistas sin álbum.</translation>
    </message>
    <message>
        <source>Filter artists</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artists_page.py</extracomment>
        <translation>Filtrar artistas</translation>
    </message>
    <message>
        <source>With albums</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artists_page.py</extracomment>
        <translation>Con álbumes</translation>
    </message>
    <message>
        <source>Only artists who have an album of their own</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artists_page.py</extracomment>
        <translation>Solo artistas con un álbum propio</translation>
    </message>
    <message>
        <source>Albums of the artist</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artist_detail.py</extracomment>
        <translation>Álbumes del artista</translation>
    </message>
    <message>
        <source>Tracks of the artist</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artist_detail.py</extracomment>
        <translation>Canciones del artista</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The library “{path}” is damaged: {problem}.</source>
        <extracomment>musicrec_desktop/library/backups.py</extracomment>
        <translation>La biblioteca «{path}» está dañada: {problem}.</translation>
    </message>
    <message>
        <source>The backup “{path}” is damaged: {problem}.</source>
        <extracomment>musicrec_desktop/library/backups.py</extracomment>
        <translation>La copia de seguridad «{path}» está dañada: {problem}.</translation>
    </message>
    <message>
        <source>There is too little room for a backup in “{path}”.</source>
        <extracomment>musicrec_desktop/library/backups.py</extracomment>
        <translation>No hay espacio suficiente para una copia de seguridad en «{path}».</translation>
    </message>
    <message>
        <source>There is no library “{path}”.</source>
        <extracomment>musicrec_desktop/library/backups.py</extracomment>
        <translation>No existe la biblioteca «{path}».</translation>
    </message>
    <message>
        <source>The library was restored from the backup of {date}. The one before is kept as “{path}”.</source>
        <extracomment>musicrec_desktop/services/library/backups.py</extracomment>
        <translation>La biblioteca se ha restaurado de la copia de seguridad del {date}. La anterior se conserva como «{path}».</translation>
    </message>
    <message>
        <source>Restoring a backup was finished.</source>
        <extracomment>musicrec_desktop/services/library/backups.py</extracomment>
        <translation>Se ha completado la restauración de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The library “{path}” and the log beside it do not fit together.</source>
        <extracomment>musicrec_desktop/services/library/backups.py</extracomment>
        <translation>La biblioteca «{path}» y el registro que está al lado no encajan.</translation>
    </message>
    <message>
        <source>The log beside the library was of another time than the library, as where that was copied while it was in use. The library was opened without it. Both are kept as “{path}”.</source>
        <extracomment>musicrec_desktop/services/library/backups.py</extracomment>
        <translation>El registro al lado de la biblioteca era de otro momento que ella, como cuando se copia mientras está en uso. La biblioteca se ha abierto sin él. Ambos se conservan como «{path}».</translation>
    </message>
    <message numerus="yes">
        <source>The library was damaged, and there is no backup. What could still be read, %n track(s) with what belongs to (it|them), is in a new one. The damaged one is kept as “{path}”.</source>
        <extracomment>musicrec_desktop/services/library/backups.py</extracomment>
        <translation>
            <numerusform>La biblioteca estaba dañada y no hay ninguna copia de seguridad. Lo que aún se podía leer, %n canción con todo lo suyo, está en una nueva. La dañada se conserva como «{path}».</numerusform>
            <numerusform>La biblioteca estaba dañada y no hay ninguna copia de seguridad. Lo que aún se podía leer, %n canciones con todo lo suyo, está en una nueva. La dañada se conserva como «{path}».</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was damaged. {restored} What changed since is read again.</source>
        <comment>restored: “The library was restored from the backup of … .”</comment>
        <extracomment>musicrec_desktop/services/library/backups.py</extracomment>
        <translation>La biblioteca estaba dañada. {restored} Lo que ha cambiado desde entonces se vuelve a leer.</translation>
    </message>
    <message>
        <source>The backup “{name}” is no longer there; nothing was restored.</source>
        <extracomment>musicrec_desktop/services/library/backups.py</extracomment>
        <translation>La copia de seguridad «{name}» ya no está; no se ha restaurado nada.</translation>
    </message>
</context>
<context>
    <name>Blend</name>
    <message>
        <source>A blend is for two listeners or more.</source>
        <extracomment>musicrec_desktop/services/discovery/blend.py</extracomment>
        <translation>Una mezcla común es para dos oyentes o más.</translation>
    </message>
    <message>
        <source>Somebody has disliked or skipped every track.</source>
        <extracomment>musicrec_desktop/services/discovery/blend.py</extracomment>
        <translation>Alguien ha rechazado o saltado cada una de las canciones.</translation>
    </message>
</context>
<context>
    <name>Blends</name>
    <message>
        <source>Add</source>
        <comment>To the blend</comment>
        <extracomment>musicrec_desktop/gui/controllers/discovery/blends.py</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Tracks are chosen so that everybody gets a fair share. Whatever anyone dislikes or skips is left out.</source>
        <extracomment>musicrec_desktop/gui/dialogs/blend_dialog.py</extracomment>
        <translation>Las canciones se eligen de modo que todos reciban su parte. Lo que a alguien no le gusta o se salta queda fuera.</translation>
    </message>
    <message>
        <source>Blend listeners</source>
        <extracomment>musicrec_desktop/gui/dialogs/blend_dialog.py</extracomment>
        <translation>Mezcla común</translation>
    </message>
    <message>
        <source> tracks</source>
        <comment>After a number</comment>
        <extracomment>musicrec_desktop/gui/dialogs/blend_dialog.py</extracomment>
        <translation> canciones</translation>
    </message>
    <message>
        <source>Length of the mix</source>
        <extracomment>musicrec_desktop/gui/dialogs/blend_dialog.py</extracomment>
        <translation>Duración de la mezcla</translation>
    </message>
    <message>
        <source>Tracks of the blend</source>
        <extracomment>musicrec_desktop/gui/dialogs/blend_dialog.py</extracomment>
        <translation>Canciones de la mezcla común</translation>
    </message>
    <message>
        <source>For</source>
        <comment>Whom a track is for</comment>
        <extracomment>musicrec_desktop/gui/dialogs/blend_dialog.py</extracomment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Blend</source>
        <comment>Verb</comment>
        <extracomment>musicrec_desktop/gui/dialogs/blend_dialog.py</extracomment>
        <translation>Mezclar</translation>
    </message>
    <message>
        <source>{tracks}, {time}. {shares}</source>
        <extracomment>musicrec_desktop/gui/dialogs/blend_dialog.py</extracomment>
        <translation>{tracks}, {time}. {shares}</translation>
    </message>
    <message>
        <source>Choose with whom you listen.</source>
        <extracomment>musicrec_desktop/gui/dialogs/blend_dialog.py</extracomment>
        <translation>Elige con quién escuchas.</translation>
    </message>
    <message>
        <source>{name} (asks for the PIN)</source>
        <extracomment>musicrec_desktop/gui/dialogs/blend_dialog.py</extracomment>
        <translation>{name} (pide el PIN)</translation>
    </message>
    <message>
        <source>Choosing tracks…</source>
        <extracomment>musicrec_desktop/gui/dialogs/blend_dialog.py</extracomment>
        <translation>Eligiendo canciones…</translation>
    </message>
    <message>
        <source>{name} {percent}</source>
        <extracomment>musicrec_desktop/gui/dialogs/blend_dialog.py</extracomment>
        <translation>{name} {percent}</translation>
    </message>
    <message>
        <source>Who gets how much: {shares}.</source>
        <extracomment>musicrec_desktop/gui/dialogs/blend_dialog.py</extracomment>
        <translation>Cuánto recibe cada cual: {shares}.</translation>
    </message>
    <message>
        <source>Nothing is known about the taste of {names} yet: switch to them, and play or rate something.</source>
        <extracomment>musicrec_desktop/gui/dialogs/blend_dialog.py</extracomment>
        <translation>Aún no se sabe nada de los gustos de {names}: cambia a ese oyente y reproduce o valora algo.</translation>
    </message>
    <message>
        <source>{names} and {name}</source>
        <extracomment>musicrec_desktop/gui/dialogs/blend_dialog.py</extracomment>
        <translation>{names} y {name}</translation>
    </message>
    <message>
        <source>both</source>
        <extracomment>musicrec_desktop/gui/dialogs/blend_dialog.py</extracomment>
        <translation>ambos</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>musicrec_desktop/gui/dialogs/blend_dialog.py</extracomment>
        <translation>todos</translation>
    </message>
</context>
<context>
    <name>Colour maps</name>
    <message>
        <source>Ember</source>
        <extracomment>musicrec_desktop/gui/look/colour_map.py</extracomment>
        <translation>Brasa</translation>
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
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Blue</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/accent_choice.py
----------
musicrec_desktop/gui/widgets/forms/colour_choice.py</extracomment>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Teal</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/accent_choice.py
----------
musicrec_desktop/gui/widgets/forms/colour_choice.py</extracomment>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/accent_choice.py
----------
musicrec_desktop/gui/widgets/forms/colour_choice.py</extracomment>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Amber</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/accent_choice.py</extracomment>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Coral</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/accent_choice.py</extracomment>
        <translation>Coral</translation>
    </message>
    <message>
        <source>Rose</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/accent_choice.py</extracomment>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Violet</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/accent_choice.py
----------
musicrec_desktop/gui/widgets/forms/colour_choice.py</extracomment>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Graphite</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/accent_choice.py</extracomment>
        <translation>Grafito</translation>
    </message>
    <message>
        <source>The system’s</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/accent_choice.py</extracomment>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Accent: {colour}</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/accent_choice.py</extracomment>
        <translation>Color de énfasis: {colour}</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/colour_choice.py</extracomment>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Magenta</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/colour_choice.py</extracomment>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Brown</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/colour_choice.py</extracomment>
        <translation>Marrón</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/colour_choice.py</extracomment>
        <translation>Rojo</translation>
    </message>
</context>
<context>
    <name>Column browser</name>
    <message>
        <source>Column browser</source>
        <extracomment>musicrec_desktop/gui/panels/column_browser.py</extracomment>
        <translation>Explorador de columnas</translation>
    </message>
    <message>
        <source>Nothing that was searched for</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/browser_pane.py</extracomment>
        <translation>Nada de lo buscado</translation>
    </message>
    <message>
        <source>No music yet</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/browser_pane.py</extracomment>
        <translation>Aún no hay música</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/browser_pane.py</extracomment>
        <translation>Volver a mostrarlo todo</translation>
    </message>
    <message>
        <source>Stand beside the songs</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/browser_pane.py</extracomment>
        <translation>Colocar junto a las canciones</translation>
    </message>
    <message>
        <source>Add a column</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/browser_pane.py</extracomment>
        <translation>Añadir una columna</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/browser_pane.py</extracomment>
        <translation>Quitar esta columna</translation>
    </message>
    <message>
        <source>Most tracks first</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/browser_pane.py</extracomment>
        <translation>Primero con más canciones</translation>
    </message>
    <message>
        <source>Oldest albums first</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/browser_pane.py</extracomment>
        <translation>Primero los álbumes más antiguos</translation>
    </message>
    <message>
        <source>{kind}: choose what is listed</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/browser_pane.py</extracomment>
        <translation>{kind}: elegir qué se enumera</translation>
    </message>
    <message numerus="yes">
        <source>All %n genre(s)</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>
            <numerusform>%n género</numerusform>
            <numerusform>Los %n géneros</numerusform>
        </translation>
    </message>
    <message>
        <source>No genre</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Sin género</translation>
    </message>
    <message numerus="yes">
        <source>All %n artist(s)</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>
            <numerusform>%n artista</numerusform>
            <numerusform>Los %n artistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <extracomment>musicrec_desktop/gui/models/group_rows.py
----------
musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Artista desconocido</translation>
    </message>
    <message numerus="yes">
        <source>All %n album(s)</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>
            <numerusform>%n álbum</numerusform>
            <numerusform>Los %n álbumes</numerusform>
        </translation>
    </message>
    <message>
        <source>On no album</source>
        <extracomment>musicrec_desktop/gui/models/group_rows.py
----------
musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>En ningún álbum</translation>
    </message>
    <message>
        <source>Save as smart playlist…</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/browser_pane.py</extracomment>
        <translation>Guardar como lista inteligente…</translation>
    </message>
    <message numerus="yes">
        <source>All %n album artist(s)</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>
            <numerusform>%n artista del álbum</numerusform>
            <numerusform>Los %n artistas del álbum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n composer(s)</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>
            <numerusform>%n compositor</numerusform>
            <numerusform>Los %n compositores</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown composer</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Compositor desconocido</translation>
    </message>
    <message numerus="yes">
        <source>All %n decade(s)</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>
            <numerusform>%n década</numerusform>
            <numerusform>Las %n décadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No year</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Sin año</translation>
    </message>
    <message numerus="yes">
        <source>All %n year(s)</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>Los %n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n folder(s)</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>
            <numerusform>%n carpeta</numerusform>
            <numerusform>Las %n carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>No folder</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Ninguna carpeta</translation>
    </message>
    <message numerus="yes">
        <source>All %n rating(s)</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>
            <numerusform>%n valoración</numerusform>
            <numerusform>Las %n valoraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Not rated</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Sin valorar</translation>
    </message>
    <message numerus="yes">
        <source>All %n format(s)</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>
            <numerusform>%n formato</numerusform>
            <numerusform>Los %n formatos</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown format</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Formato desconocido</translation>
    </message>
    <message numerus="yes">
        <source>All %n key(s)</source>
        <comment>Musical</comment>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>
            <numerusform>%n tonalidad</numerusform>
            <numerusform>Las %n tonalidades</numerusform>
        </translation>
    </message>
    <message>
        <source>No clear key</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Sin tonalidad clara</translation>
    </message>
    <message numerus="yes">
        <source>All %n tempo(s)</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>
            <numerusform>%n tempo</numerusform>
            <numerusform>Los %n tempos</numerusform>
        </translation>
    </message>
    <message>
        <source>No clear tempo</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Sin tempo claro</translation>
    </message>
    <message>
        <source>All tracks</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Todas las canciones</translation>
    </message>
    <message>
        <source>Best first</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Primero las mejores</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Primero lo más antiguo</translation>
    </message>
    <message>
        <source>Slowest first</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Primero las más lentas</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>{year}s</source>
        <comment>A decade: 1970s</comment>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Años {year}</translation>
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
        <translation>Título</translation>
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
        <translation>Artista</translation>
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
        <translation>Tonalidad</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py
----------
musicrec_desktop/gui/widgets/tables/chosen_tracks.py</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Tick the columns to show. Drag a row, or move it with Alt+Up and Alt+Down.</source>
        <extracomment>musicrec_desktop/gui/dialogs/columns.py</extracomment>
        <translation>Marca las columnas que quieras ver. Arrastra una fila o muévela con Alt+Arriba y Alt+Abajo.</translation>
    </message>
    <message>
        <source>Use for all tables</source>
        <extracomment>musicrec_desktop/gui/dialogs/columns.py</extracomment>
        <translation>Usar en todas las tablas</translation>
    </message>
    <message>
        <source>Songs, albums, artists, genres, folders, playlists and the queue</source>
        <extracomment>musicrec_desktop/gui/dialogs/columns.py</extracomment>
        <translation>Canciones, álbumes, artistas, géneros, carpetas, listas y la cola</translation>
    </message>
    <message>
        <source>All tables of tracks have these columns now.</source>
        <extracomment>musicrec_desktop/gui/dialogs/columns.py</extracomment>
        <translation>Todas las tablas de canciones tienen ahora estas columnas.</translation>
    </message>
    <message>
        <source>Album</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py
----------
musicrec_desktop/gui/models/track_columns.py
----------
musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Heard</source>
        <comment>How long</comment>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Escuchado</translation>
    </message>
    <message>
        <source>From</source>
        <comment>Which page</comment>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>not loved</source>
        <extracomment>musicrec_desktop/gui/models/track_cells.py</extracomment>
        <translation>no es favorita</translation>
    </message>
    <message>
        <source>{cell}, guessed</source>
        <extracomment>musicrec_desktop/gui/models/track_cells.py</extracomment>
        <translation>{cell}, supuesto</translation>
    </message>
    <message>
        <source>sorted downwards</source>
        <extracomment>musicrec_desktop/gui/models/track_cells.py</extracomment>
        <translation>orden descendente</translation>
    </message>
    <message>
        <source>sorted upwards</source>
        <extracomment>musicrec_desktop/gui/models/track_cells.py</extracomment>
        <translation>orden ascendente</translation>
    </message>
    <message>
        <source>number {place} of the order</source>
        <extracomment>musicrec_desktop/gui/models/track_cells.py</extracomment>
        <translation>número {place} del orden</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py</extracomment>
        <translation>desconocido</translation>
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
        <translation>Género</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py
----------
musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Año</translation>
    </message>
    <message>
        <source>Beats per minute</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py</extracomment>
        <translation>Pulsaciones por minuto</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py
----------
musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Plays</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py</extracomment>
        <translation>Reprod.</translation>
    </message>
    <message>
        <source>Play count</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py</extracomment>
        <translation>Número de reproducciones</translation>
    </message>
    <message>
        <source>Last played</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py</extracomment>
        <translation>Última reproducción</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py</extracomment>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Date added</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py</extracomment>
        <translation>Fecha de adición</translation>
    </message>
    <message>
        <source>Album artist</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py
----------
musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Artista del álbum</translation>
    </message>
    <message>
        <source>Composer</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py
----------
musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Compositor</translation>
    </message>
    <message>
        <source>Track number</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py</extracomment>
        <translation>Número de pista</translation>
    </message>
    <message>
        <source>Disc</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py</extracomment>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Disc number</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py</extracomment>
        <translation>Número de disco</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py
----------
musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>kbit/s</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py</extracomment>
        <translation>kbit/s</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py</extracomment>
        <translation>Tasa de bits</translation>
    </message>
    <message>
        <source>LUFS</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py</extracomment>
        <translation>LUFS</translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py</extracomment>
        <translation>Sonoridad</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py
----------
musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Loved</source>
        <extracomment>musicrec_desktop/gui/models/track_columns.py</extracomment>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>Decade</source>
        <extracomment>musicrec_desktop/gui/words/column_browser.py</extracomment>
        <translation>Década</translation>
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
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>musicrec_desktop/gui/dialogs/columns.py</extracomment>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>musicrec_desktop/gui/dialogs/columns.py</extracomment>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>musicrec_desktop/gui/dialogs/columns.py</extracomment>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>musicrec_desktop/gui/dialogs/columns.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{column}. Click to sort, Shift+click to sort by it as well.</source>
        <extracomment>musicrec_desktop/gui/models/tracks_by_column.py</extracomment>
        <translation>{column}. Haz clic para ordenar; con Mayús+clic, también por ella.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/column_header.py</extracomment>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Then by</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/column_header.py</extracomment>
        <translation>Luego por</translation>
    </message>
    <message>
        <source>Arrange columns…</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/column_header.py</extracomment>
        <translation>Organizar columnas…</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/column_header.py</extracomment>
        <translation>Restablecer columnas</translation>
    </message>
    <message>
        <source>The library’s order</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/column_header.py</extracomment>
        <translation>Orden de la biblioteca</translation>
    </message>
    <message>
        <source>{column}, upwards</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/column_header.py</extracomment>
        <translation>{column}, ascendente</translation>
    </message>
    <message>
        <source>{column}, downwards</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/column_header.py</extracomment>
        <translation>{column}, descendente</translation>
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
            <numerusform>%n artista</numerusform>
            <numerusform>%n artistas</numerusform>
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
            <numerusform>%n álbum</numerusform>
            <numerusform>%n álbumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <extracomment>musicrec_desktop/gui/panels/duplicates_page.py
----------
musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>
            <numerusform>%n grabación</numerusform>
            <numerusform>%n grabaciones</numerusform>
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
            <numerusform>%n canción</numerusform>
            <numerusform>%n canciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n playlist(s)</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>
            <numerusform>%n lista</numerusform>
            <numerusform>%n listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s)</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>
            <numerusform>%n valoración</numerusform>
            <numerusform>%n valoraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loved track(s)</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>
            <numerusform>%n canción favorita</numerusform>
            <numerusform>%n canciones favoritas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play count(s)</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>
            <numerusform>%n contador de reproducciones</numerusform>
            <numerusform>%n contadores de reproducciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) of the last play</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>
            <numerusform>%n fecha de última reproducción</numerusform>
            <numerusform>%n fechas de última reproducción</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n genre(s)</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_words.py
----------
musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>
            <numerusform>%n género</numerusform>
            <numerusform>%n géneros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <extracomment>musicrec_desktop/gui/words/music_map.py</extracomment>
        <translation>
            <numerusform>%n región</numerusform>
            <numerusform>%n regiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>
            <numerusform>%n propuesta</numerusform>
            <numerusform>%n propuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disc(s)</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/album_page.py</extracomment>
        <translation>
            <numerusform>%n disco</numerusform>
            <numerusform>%n discos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n artist(s)</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/artists_page.py</extracomment>
        <translation>
            <numerusform>{found} de %n artista</numerusform>
            <numerusform>{found} de %n artistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <extracomment>musicrec_desktop/gui/panels/duplicates_page.py
----------
musicrec_desktop/gui/words/report.py</extracomment>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
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
            <numerusform>%n reproducción</numerusform>
            <numerusform>%n reproducciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n track(s)</source>
        <extracomment>musicrec_desktop/gui/panels/song_counts.py</extracomment>
        <translation>
            <numerusform>{found} de %n canción</numerusform>
            <numerusform>{found} de %n canciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n album(s)</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_words.py</extracomment>
        <translation>
            <numerusform>{found} de %n álbum</numerusform>
            <numerusform>{found} de %n álbumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n genre(s)</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_words.py</extracomment>
        <translation>
            <numerusform>{found} de %n género</numerusform>
            <numerusform>{found} de %n géneros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Covers</name>
    <message>
        <source>The picture is {size} MiB big.</source>
        <extracomment>musicrec_desktop/library/tags/pictures.py</extracomment>
        <translation>La imagen ocupa {size} MiB.</translation>
    </message>
    <message>
        <source>The picture is neither a JPEG nor a PNG file.</source>
        <extracomment>musicrec_desktop/library/tags/pictures.py</extracomment>
        <translation>La imagen no es un archivo JPEG ni PNG.</translation>
    </message>
    <message>
        <source>The picture measures {width} × {height} pixels.</source>
        <extracomment>musicrec_desktop/library/tags/pictures.py</extracomment>
        <translation>La imagen mide {width} × {height} píxeles.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>
            <numerusform>hace %n año</numerusform>
            <numerusform>hace %n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>
            <numerusform>hace %n mes</numerusform>
            <numerusform>hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>
            <numerusform>hace %n semana</numerusform>
            <numerusform>hace %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_plots.py
----------
musicrec_desktop/gui/words/playlist_names.py
----------
musicrec_desktop/gui/words/text.py</extracomment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Mo</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>Martes</translation>
    </message>
    <message>
        <source>Tu</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>Ma</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>Miércoles</translation>
    </message>
    <message>
        <source>We</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>Jueves</translation>
    </message>
    <message>
        <source>Th</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>Ju</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>Viernes</translation>
    </message>
    <message>
        <source>Fr</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>Vi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Sa</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>Sá</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>Su</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>Do</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Jan</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>ene</translation>
    </message>
    <message>
        <source>Feb</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>mar</translation>
    </message>
    <message>
        <source>Apr</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>abr</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>may</translation>
    </message>
    <message>
        <source>Jun</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>ago</translation>
    </message>
    <message>
        <source>Sep</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>oct</translation>
    </message>
    <message>
        <source>Nov</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>dic</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>Hoy {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>Ayer {time}</translation>
    </message>
    <message>
        <source>{day} {month} {time}</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>{day} {month} {time}</translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>{day} {month} {year}</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>“{uri}” is not an address.</source>
        <extracomment>musicrec_desktop/desktop/addresses.py</extracomment>
        <translation>«{uri}» no es una dirección.</translation>
    </message>
    <message>
        <source>“{uri}” is not a file on this computer.</source>
        <extracomment>musicrec_desktop/desktop/addresses.py</extracomment>
        <translation>«{uri}» no es un archivo de este equipo.</translation>
    </message>
    <message>
        <source>Show the player</source>
        <extracomment>musicrec_desktop/desktop/notifications.py</extracomment>
        <translation>Mostrar el reproductor</translation>
    </message>
    <message>
        <source>Music is playing</source>
        <extracomment>musicrec_desktop/desktop/sleep_inhibitor.py</extracomment>
        <translation>Hay música sonando</translation>
    </message>
    <message>
        <source>Show window</source>
        <extracomment>musicrec_desktop/gui/desktop/tray.py</extracomment>
        <translation>Mostrar ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>musicrec_desktop/gui/desktop/tray.py</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Hide window</source>
        <extracomment>musicrec_desktop/gui/desktop/tray.py</extracomment>
        <translation>Ocultar ventana</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Title</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Album artist</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Artista del álbum</translation>
    </message>
    <message>
        <source>Genre</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Género</translation>
    </message>
    <message>
        <source>Composer</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Compositor</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Año</translation>
    </message>
    <message>
        <source>First released</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Primera publicación</translation>
    </message>
    <message>
        <source>Artists (individually)</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Artistas, uno a uno</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Release track</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Pista de la publicación</translation>
    </message>
    <message>
        <source>Release</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Release group</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Grupo de publicaciones</translation>
    </message>
    <message>
        <source>Artists</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Album artists</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Artistas del álbum</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Ordenado como</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>In the library</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>En la biblioteca</translation>
    </message>
    <message>
        <source>Stored in the file</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Según la propia cuenta del archivo</translation>
    </message>
    <message>
        <source>Track</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Disc</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Disco</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>It is a compilation</comment>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <comment>It is no compilation</comment>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>Compilation</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Recopilación</translation>
    </message>
    <message>
        <source>Disc title</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Título del disco</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>{place} de {total}</translation>
    </message>
    <message>
        <source>music</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>música</translation>
    </message>
    <message>
        <source>speech</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>voz hablada</translation>
    </message>
    <message>
        <source>noise</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>ruido</translation>
    </message>
    <message>
        <source>silence</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>silencio</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Harmony</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Armonía</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Tempo confidence</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Certeza del tempo</translation>
    </message>
    <message>
        <source>Alternative tempo</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Encaja casi igual de bien</translation>
    </message>
    <message>
        <source>Key confidence</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Certeza de la tonalidad</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>Music, speech, noise or silence</comment>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind confidence</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Certeza del tipo</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>Shown in lists</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>En listas</translation>
    </message>
    <message>
        <source>no, not certain enough</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>no se muestra: no es bastante seguro</translation>
    </message>
    <message>
        <source>{cents} cents (A4 = {a4} Hz)</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>{cents} cents (A4 = {a4} Hz)</translation>
    </message>
    <message>
        <source>Tempo</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Beat strength</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Fuerza del pulso</translation>
    </message>
    <message>
        <source>Pulse clarity</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Claridad del pulso</translation>
    </message>
    <message>
        <source>Tuning</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Afinación</translation>
    </message>
    <message>
        <source>Integrated loudness (R128)</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Sonoridad integrada (R128)</translation>
    </message>
    <message>
        <source>Loudness (estimated)</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Sonoridad, estimada</translation>
    </message>
    <message>
        <source>Loudness range (LRA)</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Rango de sonoridad (LRA)</translation>
    </message>
    <message>
        <source>True peak</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Pico real</translation>
    </message>
    <message>
        <source>Gain to −18 LUFS</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Ganancia hasta −18 LUFS</translation>
    </message>
    <message>
        <source>Album loudness</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Sonoridad del álbum</translation>
    </message>
    <message>
        <source>Album true peak</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Pico real del álbum</translation>
    </message>
    <message>
        <source>Crest factor</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Factor de cresta</translation>
    </message>
    <message>
        <source>Dynamic range</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>De pasajes suaves a fuertes</translation>
    </message>
    <message>
        <source>Silence at the beginning</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Silencio al principio</translation>
    </message>
    <message>
        <source>Silence at the end</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Silencio al final</translation>
    </message>
    <message>
        <source>Brightness (spectral centroid)</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Brillo (centroide espectral)</translation>
    </message>
    <message>
        <source>Spectral bandwidth</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Ancho de banda espectral</translation>
    </message>
    <message>
        <source>Spectral flatness (0 dB is noise)</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Planitud espectral (0 dB es ruido)</translation>
    </message>
    <message>
        <source>Spectral contrast</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Contraste espectral</translation>
    </message>
    <message>
        <source>Zero crossings</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Cruces por cero</translation>
    </message>
    <message>
        <source>Stereo width (0 is mono, 1 is wide)</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Anchura estéreo (0 es mono, 1 es ancho)</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Tonalidad</translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>Sonoridad</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Songs</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Canciones</translation>
    </message>
    <message>
        <source>Total length</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>En total</translation>
    </message>
    <message>
        <source>Albums</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>{x} of {y}</source>
        <comment>Songs</comment>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>{x} de {y}</translation>
    </message>
    <message>
        <source>Analysed</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Analizadas</translation>
    </message>
    <message>
        <source>Selection</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Selección</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <extracomment>musicrec_desktop/gui/words/details.py
----------
musicrec_desktop/gui/words/heard.py</extracomment>
        <translation>{least} a {most}</translation>
    </message>
    <message>
        <source>Codec</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Códec</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Tasa de bits</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Frecuencia de muestreo</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Profundidad de bits</translation>
    </message>
    <message>
        <source>Channels</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Track ReplayGain</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>ReplayGain de la pista</translation>
    </message>
    <message>
        <source>Album ReplayGain</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>ReplayGain del álbum</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Plays</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Reproducciones</translation>
    </message>
    <message>
        <source>Last played</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Última reproducción</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>musicrec_desktop/gui/words/details.py</extracomment>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>musicrec_desktop/gui/dialogs/song_details.py</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <extracomment>musicrec_desktop/gui/dialogs/song_details.py
----------
musicrec_desktop/gui/widgets/forms/tag_pages.py</extracomment>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Copy all</source>
        <extracomment>musicrec_desktop/gui/dialogs/song_details.py</extracomment>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Everything known about the song</source>
        <extracomment>musicrec_desktop/gui/dialogs/song_details.py</extracomment>
        <translation>Lo que se sabe de la canción</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>musicrec_desktop/gui/dialogs/song_details.py</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>musicrec_desktop/gui/dialogs/song_details.py</extracomment>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>Discovery</name>
    <message>
        <source>Nothing has been analysed yet.</source>
        <extracomment>musicrec_desktop/services/discovery/discovery_pool.py</extracomment>
        <translation>Todavía no se ha analizado nada.</translation>
    </message>
    <message>
        <source>None of your files can be found.</source>
        <extracomment>musicrec_desktop/services/discovery/discovery_pool.py</extracomment>
        <translation>No se encuentra ninguno de tus archivos.</translation>
    </message>
    <message>
        <source>This track has not been analysed yet.</source>
        <extracomment>musicrec_desktop/services/discovery/discovery_pool.py</extracomment>
        <translation>Esta canción todavía no se ha analizado.</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Recording</source>
        <extracomment>musicrec_desktop/gui/models/duplicates_tree.py</extracomment>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>musicrec_desktop/gui/models/duplicates_tree.py</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>musicrec_desktop/gui/models/duplicates_tree.py</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>musicrec_desktop/gui/models/duplicates_tree.py</extracomment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>musicrec_desktop/gui/models/duplicates_tree.py</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>keep: lossless</source>
        <extracomment>musicrec_desktop/gui/models/duplicates_tree.py</extracomment>
        <translation>conservar: sin pérdida</translation>
    </message>
    <message>
        <source>keep: better sound</source>
        <extracomment>musicrec_desktop/gui/models/duplicates_tree.py</extracomment>
        <translation>conservar: mejor sonido</translation>
    </message>
    <message>
        <source>keep: higher sample rate</source>
        <extracomment>musicrec_desktop/gui/models/duplicates_tree.py</extracomment>
        <translation>conservar: mayor frecuencia de muestreo</translation>
    </message>
    <message>
        <source>keep: plays longer</source>
        <extracomment>musicrec_desktop/gui/models/duplicates_tree.py</extracomment>
        <translation>conservar: dura más</translation>
    </message>
    <message>
        <source>keep: more complete tags</source>
        <extracomment>musicrec_desktop/gui/models/duplicates_tree.py</extracomment>
        <translation>conservar: etiquetas más completas</translation>
    </message>
    <message>
        <source>keep: played more</source>
        <extracomment>musicrec_desktop/gui/models/duplicates_tree.py</extracomment>
        <translation>conservar: más reproducida</translation>
    </message>
    <message>
        <source>keep: just as good</source>
        <extracomment>musicrec_desktop/gui/models/duplicates_tree.py</extracomment>
        <translation>conservar: igual de buena</translation>
    </message>
    <message>
        <source>The same recording, {percent} sure</source>
        <extracomment>musicrec_desktop/gui/models/duplicates_tree.py</extracomment>
        <translation>La misma grabación, {percent} de certeza</translation>
    </message>
    <message>
        <source>{there} of {all}, cover</source>
        <extracomment>musicrec_desktop/gui/models/duplicates_tree.py</extracomment>
        <translation>{there} de {all}, carátula</translation>
    </message>
    <message>
        <source>{there} of {all}</source>
        <extracomment>musicrec_desktop/gui/models/duplicates_tree.py</extracomment>
        <translation>{there} de {all}</translation>
    </message>
    <message>
        <source>There is no music yet</source>
        <extracomment>musicrec_desktop/gui/panels/duplicates_page.py</extracomment>
        <translation>Todavía no hay música</translation>
    </message>
    <message>
        <source>Add the folder that your music is in; copies are looked for once it was analysed.</source>
        <extracomment>musicrec_desktop/gui/panels/duplicates_page.py</extracomment>
        <translation>Añade la carpeta con tu música; se buscarán copias cuando esté analizada.</translation>
    </message>
    <message>
        <source>Comparing what your music sounds like…</source>
        <extracomment>musicrec_desktop/gui/panels/duplicates_page.py</extracomment>
        <translation>Comparando cómo suena tu música…</translation>
    </message>
    <message>
        <source>You can go on listening; this runs beside it.</source>
        <extracomment>musicrec_desktop/gui/panels/duplicates_page.py</extracomment>
        <translation>Puedes seguir escuchando; esto va por su cuenta.</translation>
    </message>
    <message>
        <source>No recording is in your library twice</source>
        <extracomment>musicrec_desktop/gui/panels/duplicates_page.py</extracomment>
        <translation>Ninguna grabación está repetida en tu biblioteca</translation>
    </message>
    <message>
        <source>Copies are found by their sound, in another encoding or under another name, after every scan that brings something new. Live takes and remixes are kept apart.</source>
        <extracomment>musicrec_desktop/gui/panels/duplicates_page.py</extracomment>
        <translation>Las copias se reconocen por su sonido, en otra codificación o con otro nombre, después de cada lectura que trae algo nuevo. Los directos y las remezclas quedan aparte.</translation>
    </message>
    <message>
        <source>The same recording in several files, by its sound: another encoding, another master, a copy. Live takes and remixes are kept apart. The better copy stands first; nothing is deleted unless you do it here.</source>
        <extracomment>musicrec_desktop/gui/panels/duplicates_page.py</extracomment>
        <translation>La misma grabación en varios archivos, por su sonido: otra codificación, otro máster, una copia. Directos y remezclas van aparte. La mejor copia está primero; no se borra nada si no lo haces aquí.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <extracomment>musicrec_desktop/gui/panels/duplicates_page.py</extracomment>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Progress of the search for copies</source>
        <extracomment>musicrec_desktop/gui/panels/duplicates_page.py</extracomment>
        <translation>Progreso de la búsqueda de copias</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>musicrec_desktop/gui/panels/duplicates_page.py</extracomment>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Trash all but the best…</source>
        <extracomment>musicrec_desktop/gui/panels/duplicates_page.py</extracomment>
        <translation>Tirar todas menos las mejores…</translation>
    </message>
    <message>
        <source>Look for copies</source>
        <extracomment>musicrec_desktop/gui/panels/duplicates_page.py</extracomment>
        <translation>Buscar copias</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>musicrec_desktop/gui/panels/duplicates_page.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Recordings that are there more than once</source>
        <extracomment>musicrec_desktop/gui/panels/duplicates_page.py</extracomment>
        <translation>Grabaciones que están más de una vez</translation>
    </message>
    <message>
        <source>{recordings} in {files}</source>
        <extracomment>musicrec_desktop/gui/panels/duplicates_page.py</extracomment>
        <translation>{recordings} en {files}</translation>
    </message>
</context>
<context>
    <name>Equaliser</name>
    <message>
        <source>Flat</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Bass boost</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Más graves</translation>
    </message>
    <message>
        <source>Treble boost</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Más agudos</translation>
    </message>
    <message>
        <source>Bass and treble</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Graves y agudos</translation>
    </message>
    <message>
        <source>Less bass</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Menos graves</translation>
    </message>
    <message>
        <source>Less treble</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Menos agudos</translation>
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
        <translation>Clásica</translation>
    </message>
    <message>
        <source>Electronic</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Electrónica</translation>
    </message>
    <message>
        <source>Vocal</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Spoken word</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Voz hablada</translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Loudness</translation>
    </message>
    <message>
        <source>Small speakers</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Altavoces pequeños</translation>
    </message>
    <message>
        <source>Headphones</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Auriculares</translation>
    </message>
    <message>
        <source>Equaliser</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Ecualizador</translation>
    </message>
    <message>
        <source>Equaliser on</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Ecualizador activado</translation>
    </message>
    <message>
        <source>Preset</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Save preset…</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Guardar preajuste…</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Eliminar preajuste</translation>
    </message>
    <message>
        <source>Pre-amp</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Preamplificación</translation>
    </message>
    <message>
        <source>Prevent clipping</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Dejar margen para las bandas realzadas</translation>
    </message>
    <message>
        <source>Lower the pre-amp as far as the raised bands need</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Ajustar la preamplificación para que nada sature</translation>
    </message>
    <message>
        <source>Save preset</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Guardar preajuste</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Nombre del preajuste:</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Tu propia curva</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Response curve</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>Curva de respuesta</translation>
    </message>
    <message>
        <source>From {low} to {high} dB</source>
        <extracomment>musicrec_desktop/gui/dialogs/equaliser.py</extracomment>
        <translation>De {low} a {high} dB</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>“{path}” could not be read: {reason}.</source>
        <extracomment>musicrec_desktop/core/errors.py</extracomment>
        <translation>No se ha podido leer «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>The disk is full: “{path}” could not be written.</source>
        <extracomment>musicrec_desktop/core/errors.py</extracomment>
        <translation>El disco está lleno: no se ha podido escribir «{path}».</translation>
    </message>
    <message>
        <source>“{path}” would be larger than its disk, or your system, allows.</source>
        <extracomment>musicrec_desktop/core/errors.py</extracomment>
        <translation>«{path}» sería más grande de lo que permite su disco, o tu sistema.</translation>
    </message>
    <message>
        <source>“{path}” may not be written.</source>
        <extracomment>musicrec_desktop/core/errors.py</extracomment>
        <translation>No está permitido escribir «{path}».</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}.</source>
        <extracomment>musicrec_desktop/core/errors.py</extracomment>
        <translation>No se ha podido escribir «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>The tags of “{path}” were not written: {reason}.</source>
        <extracomment>musicrec_desktop/core/tag_edits.py</extracomment>
        <translation>Las etiquetas de «{path}» no se han escrito: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” was not moved: {reason}.</source>
        <extracomment>musicrec_desktop/library/file_moving.py</extracomment>
        <translation>«{path}» no se ha movido: {reason}.</translation>
    </message>
    <message>
        <source>The drive of “{path}” is not there.</source>
        <extracomment>musicrec_desktop/playback/silent_row.py</extracomment>
        <translation>La unidad de «{path}» no está.</translation>
    </message>
    <message numerus="yes">
        <source>Playing stopped: %n file(s) in a row could not be played.</source>
        <extracomment>musicrec_desktop/playback/silent_row.py</extracomment>
        <translation>
            <numerusform>La reproducción se ha detenido: %n archivo seguido no se ha podido reproducir.</numerusform>
            <numerusform>La reproducción se ha detenido: %n archivos seguidos no se han podido reproducir.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” was not moved to the trash: {reason}.</source>
        <extracomment>musicrec_desktop/services/library/trashing.py</extracomment>
        <translation>«{path}» no se movió a la papelera: {reason}.</translation>
    </message>
    <message>
        <source>Listening ended: {reason}.</source>
        <extracomment>musicrec_desktop/services/listening/not_begun.py</extracomment>
        <translation>Se dejó de escuchar: {reason}.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export “{name}”</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_export.py</extracomment>
        <translation>Exportar «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) written to {file}</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/exports.py
----------
musicrec_desktop/gui/controllers/playlists/playlist_export.py</extracomment>
        <translation>
            <numerusform>%n canción escrita en {file}</numerusform>
            <numerusform>%n canciones escritas en {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/exports.py
----------
musicrec_desktop/gui/controllers/playlists/playlist_export.py</extracomment>
        <translation>La exportación se detuvo; no se escribió nada.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/exports.py</extracomment>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message numerus="yes">
        <source>{said}; %n track(s) (has|have) no form there</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_export.py</extracomment>
        <translation>
            <numerusform>{said}; %n canción no tiene forma allí</numerusform>
            <numerusform>{said}; %n canciones no tienen forma allí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n playlist(s) written to {folder}</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_export.py</extracomment>
        <translation>
            <numerusform>%n lista escrita en {folder}</numerusform>
            <numerusform>%n listas escritas en {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; what was written stays.</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_export.py</extracomment>
        <translation>Se ha detenido la exportación; lo escrito se queda.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of “{name}” copied to {folder}</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/sending.py</extracomment>
        <translation>
            <numerusform>%n archivo de «{name}» copiado en {folder}</numerusform>
            <numerusform>%n archivos de «{name}» copiados en {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what could not be read</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/sending.py</extracomment>
        <translation>Mostrar lo que no se pudo leer</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>CSV, para hojas de cálculo</translation>
    </message>
    <message>
        <source>JSON, one object per line</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>JSON, un objeto por línea</translation>
    </message>
    <message>
        <source>Parquet, for data frames</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Parquet, para análisis de datos</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>A row for each track: its tags, what listening found, plays, rating and playlists. Times are in UTC.</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Una fila por canción: sus etiquetas, lo que se encontró al escucharla, reproducciones, valoración y listas. Las horas están en UTC.</translation>
    </message>
    <message>
        <source>Listening history</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Historial de escucha</translation>
    </message>
    <message>
        <source>A row for each play: when, which track, how much of it, and from where.</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Una fila por reproducción: cuándo, qué canción, cuánto de ella y desde dónde.</translation>
    </message>
    <message>
        <source>Features, as tracks are compared by</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Características con las que se comparan las canciones</translation>
    </message>
    <message>
        <source>A row for each track: folder, file, title, artist, and the coordinates by which tracks are compared. The dot product of two rows is how alike the tracks are.</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Una fila por canción: carpeta, archivo, título, artista y las coordenadas con las que se comparan las canciones. El producto escalar de dos filas dice cuánto se parecen.</translation>
    </message>
    <message>
        <source>Features, as they were heard</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Características tal como se oyeron</translation>
    </message>
    <message>
        <source>A row for each excerpt of each track, with every value that was heard in it. The file is large: about 30 kB a track.</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Una fila por fragmento de cada canción, con cada valor que se oyó en él. El archivo es grande: unos 30 kB por canción.</translation>
    </message>
    <message>
        <source>Similar tracks</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Canciones parecidas</translation>
    </message>
    <message>
        <source>For each track the ones that sound most like it, and how alike they are.</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Para cada canción, las que más se le parecen y cuánto.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Also plays, popularity, age, length, decade and genres</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>También reproducciones, popularidad, antigüedad, duración, década y géneros</translation>
    </message>
    <message>
        <source>Of each track</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>De cada canción</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>This is a folder: name a file in it.</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Es una carpeta: indica un archivo en ella.</translation>
    </message>
    <message>
        <source>This file exists already and will be replaced.</source>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Este archivo ya existe; se reemplazará.</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>Verb</comment>
        <extracomment>musicrec_desktop/gui/dialogs/table_export.py</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The derived features “{path}” are of another version, or damaged.</source>
        <extracomment>musicrec_desktop/recommend/derived.py</extracomment>
        <translation>Las características derivadas «{path}» son de otra versión o están dañadas.</translation>
    </message>
    <message>
        <source>No tracks have been compared yet.</source>
        <extracomment>musicrec_desktop/services/exchange/export.py
----------
musicrec_desktop/services/exchange/library_export.py</extracomment>
        <translation>Aún no se ha comparado ninguna canción.</translation>
    </message>
    <message>
        <source>Parquet needs pyarrow, which is not installed.</source>
        <extracomment>musicrec_desktop/services/exchange/output_files.py</extracomment>
        <translation>Parquet necesita pyarrow, que no está instalado.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Playlists ({patterns})</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>Listas de reproducción ({patterns})</translation>
    </message>
    <message>
        <source>Libraries of {players} ({patterns})</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>Bibliotecas de {players} ({patterns})</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_files.py
----------
musicrec_desktop/gui/controllers/scrobbling.py
----------
musicrec_desktop/gui/dialogs/import_dialog.py</extracomment>
        <translation>Todos los archivos ({patterns})</translation>
    </message>
    <message>
        <source>Lines of JSON ({patterns})</source>
        <extracomment>musicrec_desktop/gui/controllers/scrobbling.py</extracomment>
        <translation>Líneas de JSON ({patterns})</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>musicrec_desktop/gui/dialogs/sending.py
----------
musicrec_desktop/gui/widgets/forms/file_field.py</extracomment>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>No answer from there: its drive may be out of reach.</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/file_field.py</extracomment>
        <translation>Sin respuesta de allí: puede que la unidad no esté accesible.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/file_field.py</extracomment>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>Web pages ({patterns})</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/genre_saving.py</extracomment>
        <translation>Páginas web ({patterns})</translation>
    </message>
    <message>
        <source>PNG pictures ({patterns})</source>
        <extracomment>musicrec_desktop/gui/panels/playing/live_picture.py</extracomment>
        <translation>Imágenes PNG ({patterns})</translation>
    </message>
    <message>
        <source>Tables ({patterns})</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/source_form.py</extracomment>
        <translation>Tablas ({patterns})</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/cover_editing.py
----------
musicrec_desktop/gui/widgets/forms/cover_field.py</extracomment>
        <translation>Imágenes ({patterns})</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Right-click for other values.</source>
        <extracomment>musicrec_desktop/gui/widgets/chip.py</extracomment>
        <translation>Clic derecho para otros valores.</translation>
    </message>
    <message>
        <source>{what}; remove</source>
        <extracomment>musicrec_desktop/gui/widgets/chip.py</extracomment>
        <translation>{what}; quitar</translation>
    </message>
    <message>
        <source>{what}. Click to remove.</source>
        <extracomment>musicrec_desktop/gui/widgets/chip.py</extracomment>
        <translation>{what}. Haz clic para quitar.</translation>
    </message>
    <message>
        <source>★ 4+</source>
        <extracomment>musicrec_desktop/gui/widgets/search_chips.py</extracomment>
        <translation>★ 4+</translation>
    </message>
    <message>
        <source>Songs with four stars and more</source>
        <extracomment>musicrec_desktop/gui/widgets/search_chips.py</extracomment>
        <translation>Canciones con cuatro estrellas o más</translation>
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
        <translation>Favoritas</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>musicrec_desktop/gui/widgets/search_chips.py</extracomment>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Songs that came within thirty days</source>
        <extracomment>musicrec_desktop/gui/widgets/search_chips.py</extracomment>
        <translation>Canciones llegadas en los últimos treinta días</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>musicrec_desktop/gui/widgets/search_chips.py</extracomment>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This year</source>
        <extracomment>musicrec_desktop/gui/widgets/search_chips.py</extracomment>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Unplayed</source>
        <extracomment>musicrec_desktop/gui/widgets/search_chips.py</extracomment>
        <translation>Sin reproducir</translation>
    </message>
    <message>
        <source>Songs that were never played</source>
        <extracomment>musicrec_desktop/gui/widgets/search_chips.py</extracomment>
        <translation>Canciones que nunca se han reproducido</translation>
    </message>
    <message>
        <source>Lossless</source>
        <extracomment>musicrec_desktop/gui/widgets/search_chips.py</extracomment>
        <translation>Sin pérdida</translation>
    </message>
    <message>
        <source>Songs in a lossless format</source>
        <extracomment>musicrec_desktop/gui/widgets/search_chips.py</extracomment>
        <translation>Canciones en un formato sin pérdida</translation>
    </message>
    <message>
        <source>Searched: {part}</source>
        <extracomment>musicrec_desktop/gui/widgets/search_chips.py</extracomment>
        <translation>Búsqueda: {part}</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Tracks of the folder</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/folders_page.py</extracomment>
        <translation>Canciones de la carpeta</translation>
    </message>
    <message>
        <source>With subfolders</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/folders_page.py</extracomment>
        <translation>Con subcarpetas</translation>
    </message>
    <message>
        <source>Also show what lies in folders below it</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/folders_page.py</extracomment>
        <translation>Mostrar también lo que hay en sus subcarpetas</translation>
    </message>
    <message>
        <source>No folders yet</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/folders_page.py</extracomment>
        <translation>Aún no hay carpetas</translation>
    </message>
    <message>
        <source>Add the folder your music is in, and it appears here.</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/folders_page.py</extracomment>
        <translation>Añade la carpeta donde está tu música y aparecerá aquí.</translation>
    </message>
    <message>
        <source>Reading folders…</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/folders_page.py</extracomment>
        <translation>Leyendo carpetas…</translation>
    </message>
    <message>
        <source>Folders</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/folders_page.py
----------
musicrec_desktop/gui/widgets/tables/folder_tree_view.py</extracomment>
        <translation>Carpetas</translation>
    </message>
</context>
<context>
    <name>For you</name>
    <message>
        <source>Good morning</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Good evening</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <source>that</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>eso</translation>
    </message>
    <message>
        <source>Because you played “{title}”</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Porque escuchaste «{title}»</translation>
    </message>
    <message>
        <source>what sounds like it, by others</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>lo que suena parecido, de otros artistas</translation>
    </message>
    <message>
        <source>Mixes and stations appear here as soon as the first songs have been analysed.</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Las mezclas y emisoras aparecen aquí en cuanto se han analizado las primeras canciones.</translation>
    </message>
    <message>
        <source>Edges</source>
        <comment>a mix of what lies at the edges of one&apos;s taste</comment>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Fronteras</translation>
    </message>
    <message>
        <source>close to your taste, rarely played</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>cerca de tus gustos, rara vez escuchado</translation>
    </message>
    <message>
        <source>from track {place} of {total}</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>desde la canción {place} de {total}</translation>
    </message>
    <message>
        <source>The {year}s</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Los años {year}</translation>
    </message>
    <message>
        <source>never played</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>nunca reproducida</translation>
    </message>
    <message>
        <source>like {title}</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>como {title}</translation>
    </message>
    <message>
        <source>sound like your favourites, never played</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>suenan como tus favoritas, nunca reproducidas</translation>
    </message>
    <message>
        <source>a new choice every day; what a guest plays is not kept</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>cada día otra selección; lo que reproduce un invitado no se guarda</translation>
    </message>
    <message>
        <source>The calmest</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Las más tranquilas</translation>
    </message>
    <message>
        <source>The liveliest</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Las más animadas</translation>
    </message>
    <message>
        <source>The longest</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Las más largas</translation>
    </message>
    <message>
        <source>added lately, and close to your taste</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>recién llegado y acorde con tus gustos</translation>
    </message>
    <message>
        <source>Albums to put on</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Álbumes para poner</translation>
    </message>
    <message>
        <source>chosen at random from those you have not heard lately</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>elegidos al azar entre los que no has oído últimamente</translation>
    </message>
    <message>
        <source>Radio by genre</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Radio por género</translation>
    </message>
    <message>
        <source>the largest genres of your library, as stations that never end</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>los géneros con más música de tu biblioteca, como emisoras sin fin</translation>
    </message>
    <message>
        <source>Corners of your library</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Rincones de tu biblioteca</translation>
    </message>
    <message>
        <source>its calmest and liveliest songs, the longest, and its decades</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>sus canciones más tranquilas y más animadas, las más largas y sus décadas</translation>
    </message>
    <message>
        <source>Recently added</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Añadido hace poco</translation>
    </message>
    <message>
        <source>the albums that came last</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>los álbumes que llegaron los últimos</translation>
    </message>
    <message>
        <source>Most played</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Lo más escuchado</translation>
    </message>
    <message>
        <source>what you come back to</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>a lo que vuelves</translation>
    </message>
    <message>
        <source>Not heard for long</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Sin escuchar hace tiempo</translation>
    </message>
    <message>
        <source>what you played once, and not for a month or more</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>lo que escuchaste una vez, pero no desde hace un mes o más</translation>
    </message>
    <message>
        <source>By decade</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Por década</translation>
    </message>
    <message>
        <source>a choice from each, new every day</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>una selección de cada una, nueva cada día</translation>
    </message>
    <message>
        <source>There is no music yet</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Todavía no hay música</translation>
    </message>
    <message>
        <source>Add the folder your music is in, and albums, stations and mixes of it appear here.</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Añade la carpeta donde está tu música y aquí aparecerán álbumes, emisoras y mezclas de ella.</translation>
    </message>
    <message>
        <source>None of your music can be found</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>No se encuentra nada de tu música</translation>
    </message>
    <message>
        <source>Connect the drive it is on, then press F5 to look for changes.</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Conecta la unidad donde está y pulsa F5 para buscar cambios.</translation>
    </message>
    <message>
        <source>There is only one track so far</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Solo hay una canción por ahora</translation>
    </message>
    <message>
        <source>Add a folder of music, and there is something to choose from.</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Añade una carpeta de música y habrá entre qué elegir.</translation>
    </message>
    <message>
        <source>Continue listening</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Seguir escuchando</translation>
    </message>
    <message>
        <source>albums that you began</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>álbumes que has empezado</translation>
    </message>
    <message>
        <source>Daily mixes</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Mezclas diarias</translation>
    </message>
    <message>
        <source>based on what you play, new every morning</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>con lo que escuchas, renovadas cada mañana</translation>
    </message>
    <message>
        <source>From all over your library</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>De toda tu biblioteca</translation>
    </message>
    <message>
        <source>play a few, and the mixes will follow your taste</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>escucha algunas y las mezclas se harán tuyas</translation>
    </message>
    <message>
        <source>Neglected neighbours</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Vecinas olvidadas</translation>
    </message>
    <message>
        <source>sound like your favourites, not played for a year or ever</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>suenan como tus favoritas, sin sonar desde hace un año o nunca</translation>
    </message>
    <message>
        <source>New in your library</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Novedades en tu biblioteca</translation>
    </message>
    <message>
        <source>New for you – show</source>
        <extracomment>musicrec_desktop/gui/panels/for_you_head.py</extracomment>
        <translation>Nuevo para ti: mostrar</translation>
    </message>
    <message>
        <source>Your music is still to be heard</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Tu música aún está por escuchar</translation>
    </message>
    <message>
        <source>As soon as the first songs were analysed and compared, mixes of them appear here. All of them can be played meanwhile.</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>En cuanto se hayan analizado y comparado las primeras canciones, aquí aparecerán mezclas de ellas. Mientras tanto, todas se pueden reproducir.</translation>
    </message>
    <message>
        <source>There is nothing to recommend</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>No hay nada que recomendar</translation>
    </message>
    <message>
        <source>Everything that is there was disliked or skipped. Add music, or take a dislike back.</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>Todo lo que hay no gustó o se saltó. Añade música o retira un «no me gusta».</translation>
    </message>
    <message>
        <source>Looking through your library…</source>
        <extracomment>musicrec_desktop/gui/panels/for_you_page.py</extracomment>
        <translation>Repasando tu biblioteca…</translation>
    </message>
    <message>
        <source>Mood: as it is</source>
        <extracomment>musicrec_desktop/gui/panels/for_you_head.py</extracomment>
        <translation>Ánimo: tal cual</translation>
    </message>
    <message>
        <source>Mood: calmer</source>
        <extracomment>musicrec_desktop/gui/panels/for_you_head.py</extracomment>
        <translation>Ánimo: más tranquilo</translation>
    </message>
    <message>
        <source>Mood: livelier</source>
        <extracomment>musicrec_desktop/gui/panels/for_you_head.py</extracomment>
        <translation>Ánimo: más animado</translation>
    </message>
    <message>
        <source>Mood, from calm to lively</source>
        <extracomment>musicrec_desktop/gui/panels/for_you_head.py</extracomment>
        <translation>Ánimo, de tranquilo a animado</translation>
    </message>
    <message>
        <source>New mix…</source>
        <extracomment>musicrec_desktop/gui/panels/for_you_head.py</extracomment>
        <translation>Nueva mezcla…</translation>
    </message>
    <message>
        <source>Make a mix by a recipe: length, mood, tempo, keys, decade</source>
        <extracomment>musicrec_desktop/gui/panels/for_you_head.py</extracomment>
        <translation>Crear una mezcla según una receta: duración, ánimo, tempo, tonalidades, década</translation>
    </message>
    <message>
        <source>New suggestions, from what you have played and rated since</source>
        <extracomment>musicrec_desktop/gui/panels/for_you_head.py</extracomment>
        <translation>Nuevas sugerencias, según lo que has escuchado y valorado desde entonces</translation>
    </message>
    <message>
        <source>Show more of this row</source>
        <extracomment>musicrec_desktop/gui/widgets/shelf.py</extracomment>
        <translation>Mostrar más de esta fila</translation>
    </message>
</context>
<context>
    <name>Genre</name>
    <message>
        <source>Tracks of the genre</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/genre_page.py</extracomment>
        <translation>Canciones del género</translation>
    </message>
    <message>
        <source>Show the genres</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/genre_page.py</extracomment>
        <translation>Mostrar los géneros</translation>
    </message>
    <message>
        <source>No track names this genre any more</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/genre_page.py</extracomment>
        <translation>Ninguna canción indica ya este género</translation>
    </message>
    <message>
        <source>Tags were changed.</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/genre_page.py</extracomment>
        <translation>Han cambiado las etiquetas.</translation>
    </message>
    <message>
        <source>Genre</source>
        <comment>Above its name</comment>
        <extracomment>musicrec_desktop/gui/panels/browsing/genre_page.py</extracomment>
        <translation>Género</translation>
    </message>
    <message>
        <source>Genres that sound like it</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/genre_page.py</extracomment>
        <translation>Géneros que suenan parecido</translation>
    </message>
</context>
<context>
    <name>Genre guesses</name>
    <message>
        <source>This track has not been analysed yet, or is silent: its genre cannot be guessed.</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>Esta canción aún no se ha analizado o es silencio: no se puede suponer su género.</translation>
    </message>
    <message>
        <source>Not sure enough to say. It may be one of these.</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>Sin certeza suficiente. Puede ser uno de estos.</translation>
    </message>
    <message>
        <source>By its sound, this is:</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>Por su sonido, esto es:</translation>
    </message>
    <message>
        <source>You said what this is:</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>Dijiste que esto es:</translation>
    </message>
    <message>
        <source>Predict genre</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>Suponer género</translation>
    </message>
    <message>
        <source>Tracks</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>Canciones</translation>
    </message>
    <message>
        <source>Wrong? It is</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>¿Mal? Es</translation>
    </message>
    <message>
        <source>The right genre</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>El género correcto</translation>
    </message>
    <message>
        <source>The file is changed; Ctrl+Z takes it back</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>El archivo cambia; Ctrl+Z lo deshace</translation>
    </message>
    <message>
        <source>Only remember it</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>Solo recordarlo</translation>
    </message>
    <message>
        <source>The file stays as it is; learnt from at the next training</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>El archivo queda como está; se aprende de ello en el próximo entrenamiento</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The tag says: {tag}</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>La etiqueta dice: {tag}</translation>
    </message>
    <message>
        <source>The file has no genre tag.</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>El archivo no tiene etiqueta de género.</translation>
    </message>
    <message>
        <source>{genre}, {percent} sure</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>{genre}, {percent} de certeza</translation>
    </message>
    <message>
        <source>Confidence of {genre}</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>Certeza de {genre}</translation>
    </message>
    <message numerus="yes">
        <source>Write into %n tag(s)</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>
            <numerusform>Escribir en %n etiqueta</numerusform>
            <numerusform>Escribir en %n etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Write into the tag</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>Escribir en la etiqueta</translation>
    </message>
    <message>
        <source>Only remember them</source>
        <extracomment>musicrec_desktop/gui/dialogs/genre_guesses.py</extracomment>
        <translation>Solo recordarlos</translation>
    </message>
    <message>
        <source>{genre}: you said so. The file has no genre tag.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>{genre}: lo dijiste tú. El archivo no tiene etiqueta de género.</translation>
    </message>
    <message>
        <source>No genre tag. It may be “{genre}”, but only with {share}.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Sin etiqueta de género. Puede ser «{genre}», pero solo con {share}.</translation>
    </message>
    <message>
        <source>Guessed by its sound: {genre}, {share} sure.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Supuesto por su sonido: {genre}, {share} de certeza.</translation>
    </message>
    <message>
        <source>Otherwise {others}.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Si no, {others}.</translation>
    </message>
</context>
<context>
    <name>Genre methods</name>
    <message>
        <source>RBF SVM</source>
        <extracomment>musicrec_desktop/genre/methods.py</extracomment>
        <translation>SVM con RBF</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <extracomment>musicrec_desktop/genre/methods.py</extracomment>
        <translation>Regresión logística</translation>
    </message>
    <message>
        <source>Linear discriminant analysis</source>
        <extracomment>musicrec_desktop/genre/methods.py</extracomment>
        <translation>Análisis discriminante lineal</translation>
    </message>
    <message>
        <source>Gradient boosting</source>
        <extracomment>musicrec_desktop/genre/methods.py</extracomment>
        <translation>Potenciación del gradiente</translation>
    </message>
    <message>
        <source>Committee of all</source>
        <extracomment>musicrec_desktop/genre/methods.py</extracomment>
        <translation>Comité de todos</translation>
    </message>
    <message>
        <source>Convolutional network</source>
        <extracomment>musicrec_desktop/services/genre/network.py</extracomment>
        <translation>Red convolucional</translation>
    </message>
</context>
<context>
    <name>Genre models</name>
    <message>
        <source>The genre network cannot be run: onnxruntime is not installed.</source>
        <extracomment>musicrec_desktop/genre/cnn/inference.py</extracomment>
        <translation>La red de géneros no puede funcionar: onnxruntime no está instalado.</translation>
    </message>
    <message>
        <source>“{path}” is missing, damaged, or not a genre network.</source>
        <extracomment>musicrec_desktop/genre/cnn/inference.py</extracomment>
        <translation>«{path}» falta, está dañado o no es una red de géneros.</translation>
    </message>
    <message>
        <source>its card is not readable: {reason}</source>
        <extracomment>musicrec_desktop/genre/model_files.py</extracomment>
        <translation>su ficha no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>The genre model “{name}” was made for other features than this version hears.</source>
        <extracomment>musicrec_desktop/genre/model_files.py</extracomment>
        <translation>El modelo de géneros «{name}» se hizo para características distintas de las que oye esta versión.</translation>
    </message>
    <message>
        <source>{file} is missing</source>
        <extracomment>musicrec_desktop/genre/model_files.py</extracomment>
        <translation>falta {file}</translation>
    </message>
    <message>
        <source>{file} is not what was written</source>
        <extracomment>musicrec_desktop/genre/model_files.py</extracomment>
        <translation>{file} no es lo que se escribió</translation>
    </message>
    <message>
        <source>The genre model in “{path}” is damaged: {reason}.</source>
        <extracomment>musicrec_desktop/genre/model_files.py</extracomment>
        <translation>El modelo de géneros en «{path}» está dañado: {reason}.</translation>
    </message>
    <message>
        <source>There is no genre model “{path}”.</source>
        <extracomment>musicrec_desktop/genre/model_files.py</extracomment>
        <translation>No hay ningún modelo de géneros «{path}».</translation>
    </message>
    <message>
        <source>The genre model in “{path}” was made by a newer version of the program.</source>
        <extracomment>musicrec_desktop/genre/model_files.py</extracomment>
        <translation>El modelo de géneros en «{path}» se hizo con una versión más reciente del programa.</translation>
    </message>
    <message>
        <source>No genre model has been trained yet.</source>
        <extracomment>musicrec_desktop/services/genre/models.py</extracomment>
        <translation>Aún no se ha entrenado ningún modelo de géneros.</translation>
    </message>
    <message>
        <source>it was made for other pictures than this version draws</source>
        <extracomment>musicrec_desktop/services/genre/network.py</extracomment>
        <translation>se hizo para imágenes distintas de las que dibuja esta versión</translation>
    </message>
</context>
<context>
    <name>Genre notes</name>
    <message>
        <source>{labelled} tracks have a genre; {learnt} of them, drawn by chance, are learnt from.</source>
        <extracomment>musicrec_desktop/core/genre_notes.py</extracomment>
        <translation>{labelled} canciones tienen género; de ellas se aprende de {learnt}, elegidas al azar.</translation>
    </message>
    <message>
        <source>The artists are unknown, so only albums are kept together: the scores are optimistic.</source>
        <extracomment>musicrec_desktop/core/genre_notes.py</extracomment>
        <translation>Los artistas son desconocidos, así que solo se mantienen juntos los álbumes: los resultados son optimistas.</translation>
    </message>
    <message>
        <source>The artists are unknown, so only copies of one recording are kept together: the scores are optimistic.</source>
        <extracomment>musicrec_desktop/core/genre_notes.py</extracomment>
        <translation>Los artistas son desconocidos, así que solo se mantienen juntas las copias de una grabación: los resultados son optimistas.</translation>
    </message>
    <message>
        <source>The artist of {unknown} of {tracks} tracks is unknown: the scores are somewhat optimistic.</source>
        <extracomment>musicrec_desktop/core/genre_notes.py</extracomment>
        <translation>Se desconoce el artista de {unknown} de {tracks} canciones: los resultados son algo optimistas.</translation>
    </message>
    <message>
        <source>All tracks of “{genre}” are by one artist (or of one album): whether it is recognised in others cannot be tested.</source>
        <extracomment>musicrec_desktop/core/genre_notes.py</extracomment>
        <translation>Todas las canciones de «{genre}» son de un solo artista (o de un álbum): no se puede comprobar si se reconoce en otros.</translation>
    </message>
    <message>
        <source>The genres are of very different sizes: “{largest}” has {most} tracks, “{smallest}” {fewest}.</source>
        <extracomment>musicrec_desktop/core/genre_notes.py</extracomment>
        <translation>Los géneros tienen tamaños muy distintos: «{largest}» tiene {most} canciones; «{smallest}», {fewest}.</translation>
    </message>
    <message>
        <source>1 track of small genres left out: too few to be put together as “{other}”.</source>
        <extracomment>musicrec_desktop/core/genre_notes.py</extracomment>
        <translation>1 canción de géneros pequeños ha quedado fuera: muy pocas para reunirlas como «{other}».</translation>
    </message>
    <message>
        <source>{tracks} tracks of small genres left out: too few to be put together as “{other}”.</source>
        <extracomment>musicrec_desktop/core/genre_notes.py</extracomment>
        <translation>{tracks} canciones de géneros pequeños han quedado fuera: muy pocas para reunirlas como «{other}».</translation>
    </message>
    <message>
        <source>{tracks} of the tracks were heard when the model was trained: the scores are optimistic.</source>
        <extracomment>musicrec_desktop/core/genre_notes.py</extracomment>
        <translation>{tracks} de las canciones se oyeron al entrenar el modelo: los resultados son optimistas.</translation>
    </message>
    <message>
        <source>The model was trained on this very music: the scores say nothing about other music.</source>
        <extracomment>musicrec_desktop/core/genre_notes.py</extracomment>
        <translation>El modelo se entrenó con esta misma música: los resultados no dicen nada de otra música.</translation>
    </message>
    <message>
        <source>Only the classical model was trained, as was asked for.</source>
        <extracomment>musicrec_desktop/core/genre_notes.py</extracomment>
        <translation>Solo se ha entrenado el modelo clásico, como se pidió.</translation>
    </message>
    <message>
        <source>Only the network was trained, as was asked for.</source>
        <extracomment>musicrec_desktop/core/genre_notes.py</extracomment>
        <translation>Solo se ha entrenado la red, como se pidió.</translation>
    </message>
    <message>
        <source>The classical model ({method}) is used: on the same artist-disjoint folds its macro-F1 is {score}%, that of the network {other_score}%.</source>
        <extracomment>musicrec_desktop/core/genre_notes.py</extracomment>
        <translation>Se usa el modelo clásico ({method}): en los mismos pliegues separados por artistas, su macro-F1 es {score} %, el de la red {other_score} %.</translation>
    </message>
    <message>
        <source>The network ({method}) is used: on the same artist-disjoint folds its macro-F1 is {score}%, that of the classical model {other_score}%.</source>
        <extracomment>musicrec_desktop/core/genre_notes.py</extracomment>
        <translation>Se usa la red ({method}): en los mismos pliegues separados por artistas, su macro-F1 es {score} %, el del modelo clásico {other_score} %.</translation>
    </message>
    <message>
        <source>Learnt from music whose licences are its own; the model holds descriptors of it, no sound. Before passing it on, see what the licences of that music and of its labels allow.</source>
        <extracomment>musicrec_desktop/core/genre_notes.py</extracomment>
        <translation>Aprendido de música con sus propias licencias; el modelo contiene descriptores de ella, no sonido. Antes de compartirlo, mira qué permiten las licencias de esa música y de sus etiquetas.</translation>
    </message>
</context>
<context>
    <name>Genre report</name>
    <message>
        <source>confidence</source>
        <extracomment>musicrec_desktop/genre/report/drawings.py</extracomment>
        <translation>certeza</translation>
    </message>
    <message>
        <source>right</source>
        <comment>the share of guesses that are right</comment>
        <extracomment>musicrec_desktop/genre/report/drawings.py</extracomment>
        <translation>aciertos</translation>
    </message>
    <message>
        <source>epoch</source>
        <extracomment>musicrec_desktop/genre/report/drawings.py</extracomment>
        <translation>época</translation>
    </message>
    <message>
        <source>accuracy</source>
        <extracomment>musicrec_desktop/genre/report/drawings.py
----------
musicrec_desktop/genre/report/page.py</extracomment>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>loss</source>
        <comment>of a network, while it learns</comment>
        <extracomment>musicrec_desktop/genre/report/drawings.py</extracomment>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>artists</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>artistas</translation>
    </message>
    <message>
        <source>albums (the artists are unknown)</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>álbumes (se desconocen los artistas)</translation>
    </message>
    <message>
        <source>copies of a recording (artists and albums are unknown)</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>copias de una grabación (se desconocen artistas y álbumes)</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <extracomment>musicrec_desktop/genre/report/outside.py
----------
musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Archivos que no se pudieron leer</translation>
    </message>
    <message>
        <source>Files that were left out</source>
        <extracomment>musicrec_desktop/genre/report/outside.py
----------
musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Archivos que quedaron fuera</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language, as HTML has it</comment>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>{model}: genres</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>{model}: géneros</translation>
    </message>
    <message numerus="yes">
        <source>{method}, %n genre(s), {date}</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>
            <numerusform>{method}, %n género, {date}</numerusform>
            <numerusform>{method}, %n géneros, {date}</numerusform>
        </translation>
    </message>
    <message>
        <source>accuracy ± {error}</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>exactitud ± {error}</translation>
    </message>
    <message>
        <source>macro-F1</source>
        <extracomment>musicrec_desktop/genre/report/page.py
----------
musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>calibration error ({by_chance} by chance)</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>error de calibración ({by_chance} por azar)</translation>
    </message>
    <message>
        <source>“I don’t know”</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>«No lo sé»</translation>
    </message>
    <message>
        <source>accuracy within a library</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>exactitud dentro de una biblioteca</translation>
    </message>
    <message>
        <source>accuracy with the album</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>exactitud con el álbum</translation>
    </message>
    <message>
        <source>Within a library: the tested tracks had been heard together with the others, but without their labels, as the untagged tracks of a library are.</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Dentro de una biblioteca: las canciones probadas se habían oído junto con las demás, pero sin sus etiquetas, como las canciones sin etiquetar de una biblioteca.</translation>
    </message>
    <message>
        <source>Every figure is of tracks whose artists the model had not heard when it was asked, but for those within a library. The error is one standard error, artists taken together.</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Todas las cifras son de canciones cuyos artistas el modelo no había oído cuando se le preguntó, salvo las de dentro de una biblioteca. El error es un error estándar, tomando juntos los artistas.</translation>
    </message>
    <message>
        <source>With the album: tracks of one album were guessed together, as they are in a library.</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Con el álbum: las canciones de un mismo álbum se juzgaron juntas, como en una biblioteca.</translation>
    </message>
    <message>
        <source>“{genre}” holds {names}.</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>«{genre}» abarca {names}.</translation>
    </message>
    <message>
        <source>What it was learnt from</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>De qué se aprendió</translation>
    </message>
    <message>
        <source>{tracks}, {artists}; kept together: {groups}.</source>
        <comment>12 tracks, 3 known artists; kept together: artists.</comment>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>{tracks}, {artists}; se mantienen juntos: {groups}.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <extracomment>musicrec_desktop/genre/report/outside.py
----------
musicrec_desktop/genre/report/page.py</extracomment>
        <translation>
            <numerusform>%n canción</numerusform>
            <numerusform>%n canciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) of confidence {confidence} on average, {share} right</source>
        <extracomment>musicrec_desktop/genre/report/drawings.py</extracomment>
        <translation>
            <numerusform>%n canción con una certeza media de {confidence}, {share} acertada</numerusform>
            <numerusform>%n canciones con una certeza media de {confidence}, {share} acertadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{model}, tried on other music</source>
        <extracomment>musicrec_desktop/genre/report/outside.py</extracomment>
        <translation>{model}, probado con otra música</translation>
    </message>
    <message>
        <source>{method}, asked about {tracks} in {folder}</source>
        <extracomment>musicrec_desktop/genre/report/outside.py</extracomment>
        <translation>{method}, preguntado por {tracks} en {folder}</translation>
    </message>
    <message>
        <source>Every figure is of this music alone. The error is one standard error, artists taken together.</source>
        <extracomment>musicrec_desktop/genre/report/outside.py</extracomment>
        <translation>Todas las cifras son solo de esta música. El error es un error estándar, con los artistas agrupados.</translation>
    </message>
    <message numerus="yes">
        <source>%n known artist(s)</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>
            <numerusform>%n artista conocido</numerusform>
            <numerusform>%n artistas conocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside each bar: tracks, and in brackets how many groups are kept together.</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Junto a cada barra: las canciones y, entre paréntesis, cuántos grupos se mantienen juntos.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) (was|were) corrected by hand.</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>
            <numerusform>%n etiqueta se corrigió a mano.</numerusform>
            <numerusform>%n etiquetas se corrigieron a mano.</numerusform>
        </translation>
    </message>
    <message>
        <source>fold</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>pliegue</translation>
    </message>
    <message>
        <source>tracks</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>canciones</translation>
    </message>
    <message>
        <source>Folds</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Pliegues</translation>
    </message>
    <message>
        <source>method</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>método</translation>
    </message>
    <message>
        <source>On the same folds. One is put in the place of another only where it is better by more than one standard error. Each figure here is of a method by itself; the macro-F1 at the top is stricter: there the method was chosen anew for each fold, by the other folds alone.</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Con los mismos pliegues. Un método solo sustituye a otro si es mejor en más de un error estándar. Cada cifra de aquí es de un método por sí solo; la F1 macro de arriba es más estricta: allí el método se eligió de nuevo para cada pliegue, solo con los demás.</translation>
    </message>
    <message>
        <source>What was tried</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Qué se probó</translation>
    </message>
    <message>
        <source>What is taken for what</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>Qué se toma por qué</translation>
    </message>
    <message>
        <source>Rows: the label. Columns: the guess.</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>Filas: la etiqueta. Columnas: la suposición.</translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Recall</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>Precision: of tracks that are said to be of a genre, how many are. Recall: of those that are, how many are found.</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>Precisión: de las canciones que se atribuyen a un género, cuántas lo son. Exhaustividad: de las que lo son, cuántas se encuentran.</translation>
    </message>
    <message>
        <source>Genre by genre</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>Género por género</translation>
    </message>
    <message>
        <source>Whether confidence can be believed</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>Si se puede confiar en la certeza</translation>
    </message>
    <message>
        <source>Training</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Entrenamiento</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) (is|are) there more than once, and copies stay together.</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>
            <numerusform>%n canción está más de una vez, y las copias quedan juntas.</numerusform>
            <numerusform>%n canciones están más de una vez, y las copias quedan juntas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Means over the folds. Full lines: what is learnt from. Dashed: artists that were not heard.</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Medias de los pliegues. Líneas continuas: aquello de lo que se aprende. Discontinuas: artistas que no se oyeron.</translation>
    </message>
    <message>
        <source>Mel spectrograms of its surest mistakes; orange is what spoke for the guess, in the network that had not heard the artist.</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Espectrogramas mel de sus errores más seguros; en naranja, lo que habló a favor de la suposición, en la red que no había oído al artista.</translation>
    </message>
    <message>
        <source>What the network looked at</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>En qué se fijó la red</translation>
    </message>
    <message>
        <source>{title}: {genre}, taken for {guess} ({share})</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>{title}: {genre}, tomado por {guess} ({share})</translation>
    </message>
    <message>
        <source>Bars that reach the dashed line: of guesses made with {example} confidence, {example} are right. Expected calibration error {error}, before calibration {before}; perfect probabilities would show about {by_chance} on so few artists. Below {limit} the answer is “I don’t know”; of the other guesses {known} are right.</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>Barras que alcanzan la línea discontinua: de las suposiciones hechas con una certeza de {example}, acierta un {example}. Error de calibración esperado {error}, antes de calibrar {before}; unas probabilidades perfectas darían cerca de {by_chance} con tan pocos artistas. Por debajo de {limit} la respuesta es «No lo sé»; de las demás suposiciones acierta un {known}.</translation>
    </message>
    <message>
        <source>track</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>canción</translation>
    </message>
    <message>
        <source>artist</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>artista</translation>
    </message>
    <message>
        <source>label</source>
        <comment>the genre that a track was given by people</comment>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>guess</source>
        <comment>noun</comment>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>suposición</translation>
    </message>
    <message>
        <source>The surest mistakes</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>Los errores más seguros</translation>
    </message>
    <message>
        <source>Listen: the label may be the one that errs.</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>Escucha: puede que se equivoque la etiqueta.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>archivo</translation>
    </message>
    <message>
        <source>why</source>
        <extracomment>musicrec_desktop/genre/report/parts.py</extracomment>
        <translation>por qué</translation>
    </message>
    <message>
        <source>Seed {number}.</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Semilla {number}.</translation>
    </message>
    <message>
        <source>About this model</source>
        <extracomment>musicrec_desktop/genre/report/page.py</extracomment>
        <translation>Sobre este modelo</translation>
    </message>
</context>
<context>
    <name>Genres</name>
    <message>
        <source>Genres</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_words.py</extracomment>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Reading genres…</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_words.py</extracomment>
        <translation>Leyendo géneros…</translation>
    </message>
    <message>
        <source>Filter genres</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_words.py</extracomment>
        <translation>Filtrar géneros</translation>
    </message>
    <message>
        <source>No genres yet</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_words.py</extracomment>
        <translation>Aún no hay géneros</translation>
    </message>
    <message>
        <source>None of your files has a genre tag. All your music is under Songs.</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_words.py</extracomment>
        <translation>Ninguno de tus archivos tiene etiqueta de género. Toda tu música está en «Canciones».</translation>
    </message>
    <message>
        <source>Every word must appear in the name.</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_words.py</extracomment>
        <translation>Cada palabra debe aparecer en el nombre.</translation>
    </message>
    <message>
        <source>No genre matches “{typed}”</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/tiles_words.py</extracomment>
        <translation>Ningún género coincide con «{typed}»</translation>
    </message>
    <message>
        <source>This track is no longer in the library.</source>
        <extracomment>musicrec_desktop/services/genre/genres.py</extracomment>
        <translation>Esta canción ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>There is no genre model “{path}”.</source>
        <extracomment>musicrec_desktop/services/genre/guessing.py</extracomment>
        <translation>No hay ningún modelo de géneros «{path}».</translation>
    </message>
    <message>
        <source>“{path}” is silent.</source>
        <extracomment>musicrec_desktop/services/genre/guessing.py</extracomment>
        <translation>«{path}» está en silencio.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Delete my plays and ratings</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/history_pages.py</extracomment>
        <translation>Eliminar mis reproducciones y valoraciones</translation>
    </message>
    <message>
        <source>Everything you played, rated and loved is deleted; playlists stay. Recommendations begin anew.</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/history_pages.py</extracomment>
        <translation>Se elimina todo lo que has reproducido, valorado y marcado como favorito; las listas se quedan. Las recomendaciones empiezan de cero.</translation>
    </message>
    <message>
        <source>Your plays and ratings deleted.</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/history_pages.py</extracomment>
        <translation>Se han eliminado tus reproducciones y valoraciones.</translation>
    </message>
    <message>
        <source>Export my data</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/history_pages.py</extracomment>
        <translation>Exportar mis datos</translation>
    </message>
    <message>
        <source>Songs</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Canciones</translation>
    </message>
    <message>
        <source>Album</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Artist</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Genre</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Género</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Similar tracks</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Canciones parecidas</translation>
    </message>
    <message>
        <source>Radio</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Playlist</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py
----------
musicrec_desktop/gui/panels/history/history_page.py
----------
musicrec_desktop/gui/widgets/tables/history_table_view.py</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Cola</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Mix</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Mezcla</translation>
    </message>
    <message>
        <source>Blend</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Mezcla común</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>Camino</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py
----------
musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>se saltó</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py</extracomment>
        <translation>se detuvo</translation>
    </message>
    <message>
        <source>Statistics</source>
        <extracomment>musicrec_desktop/gui/panels/history/history_page.py</extracomment>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Year in review</source>
        <extracomment>musicrec_desktop/gui/panels/history/history_page.py</extracomment>
        <translation>Resumen del año</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>musicrec_desktop/gui/panels/history/history_page.py</extracomment>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <extracomment>musicrec_desktop/gui/panels/history/history_page.py</extracomment>
        <translation>De todos</translation>
    </message>
    <message>
        <source>Whose plays</source>
        <extracomment>musicrec_desktop/gui/panels/history/history_page.py</extracomment>
        <translation>De quién son</translation>
    </message>
    <message>
        <source>All time</source>
        <extracomment>musicrec_desktop/gui/panels/history/period_choice.py</extracomment>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>What the statistics are of</comment>
        <extracomment>musicrec_desktop/gui/panels/history/history_page.py</extracomment>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>musicrec_desktop/gui/panels/history/history_page.py</extracomment>
        <translation>Año</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <extracomment>musicrec_desktop/gui/panels/history/period_choice.py</extracomment>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <extracomment>musicrec_desktop/gui/panels/history/period_choice.py</extracomment>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>musicrec_desktop/gui/panels/history/period_choice.py</extracomment>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>musicrec_desktop/gui/panels/history/period_choice.py</extracomment>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Nothing has been played yet</source>
        <extracomment>musicrec_desktop/gui/panels/history/history_page.py</extracomment>
        <translation>Aún no se ha reproducido nada</translation>
    </message>
    <message numerus="yes">
        <source>play(s)</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>
            <numerusform>reproducción</numerusform>
            <numerusform>reproducciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>different track(s)</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>
            <numerusform>canción distinta</numerusform>
            <numerusform>canciones distintas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>artist(s)</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>
            <numerusform>artista</numerusform>
            <numerusform>artistas</numerusform>
        </translation>
    </message>
    <message>
        <source>most in a day</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>lo máximo en un día</translation>
    </message>
    <message>
        <source>Nothing is kept of what a guest plays</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>No se guarda nada de lo que reproduce un invitado</translation>
    </message>
    <message>
        <source>More for this history</source>
        <extracomment>musicrec_desktop/gui/panels/history/history_page.py</extracomment>
        <translation>Más sobre este historial</translation>
    </message>
    <message>
        <source>Export my plays, ratings and playlists…</source>
        <extracomment>musicrec_desktop/gui/panels/history/history_page.py
----------
musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Exportar mis reproducciones, valoraciones y listas…</translation>
    </message>
    <message>
        <source>Delete all my plays and ratings…</source>
        <extracomment>musicrec_desktop/gui/panels/history/history_page.py
----------
musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Eliminar todas mis reproducciones y valoraciones…</translation>
    </message>
    <message>
        <source>Delete from the history</source>
        <extracomment>musicrec_desktop/gui/panels/history/history_page.py</extracomment>
        <translation>Eliminar del historial</translation>
    </message>
    <message>
        <source>Hours by day</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>Horas por día</translation>
    </message>
    <message>
        <source>Hours by the hour of day</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>Horas según la hora del día</translation>
    </message>
    <message>
        <source>Hours by weekday</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>Horas por día de la semana</translation>
    </message>
    <message>
        <source>Share of new tracks</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>Proporción de canciones nuevas</translation>
    </message>
    <message>
        <source>Most played artists</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>Artistas más escuchados</translation>
    </message>
    <message>
        <source>Most played albums</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>Álbumes más escuchados</translation>
    </message>
    <message>
        <source>Most played tracks</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>Canciones más escuchadas</translation>
    </message>
    <message>
        <source>Most played genres</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>Géneros más escuchados</translation>
    </message>
    <message>
        <source>Nothing was played in this time</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>En este tiempo no se escuchó nada</translation>
    </message>
    <message>
        <source>Choose another period, or play something.</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>Elige otro periodo o reproduce algo.</translation>
    </message>
    <message>
        <source>Nothing was played in this year</source>
        <extracomment>musicrec_desktop/gui/panels/history/year_view.py</extracomment>
        <translation>En este año no se escuchó nada</translation>
    </message>
    <message>
        <source>played</source>
        <comment>So much time</comment>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>escuchado</translation>
    </message>
    <message>
        <source>By hour of day</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>Por hora del día</translation>
    </message>
    <message numerus="yes">
        <source>%n entr(y|ies) of the history written to {path}</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/exports.py
----------
musicrec_desktop/gui/wiring/pages/history_pages.py</extracomment>
        <translation>
            <numerusform>%n entrada del historial escrita en {path}</numerusform>
            <numerusform>%n entradas del historial escritas en {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>musicrec_desktop/gui/panels/history/history_page.py</extracomment>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>What you listen to will appear here.</source>
        <extracomment>musicrec_desktop/gui/panels/history/history_page.py</extracomment>
        <translation>Lo que escuches aparecerá aquí.</translation>
    </message>
    <message>
        <source>A play counts once half of the track, or four minutes of it, were heard.</source>
        <extracomment>musicrec_desktop/gui/panels/history/history_page.py</extracomment>
        <translation>Una reproducción cuenta en cuanto se oye la mitad de la canción, o cuatro minutos.</translation>
    </message>
    <message>
        <source>Export or delete your data</source>
        <extracomment>musicrec_desktop/gui/panels/history/history_page.py</extracomment>
        <translation>Exportar o eliminar tus datos</translation>
    </message>
    <message>
        <source>By weekday</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>Por día de la semana</translation>
    </message>
    <message>
        <source>Artists</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Albums</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Tracks</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>Canciones</translation>
    </message>
    <message>
        <source>Genres</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Listening</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>New to you, by month</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_view.py</extracomment>
        <translation>Nuevo para ti, por mes</translation>
    </message>
    <message>
        <source>As the window</source>
        <extracomment>musicrec_desktop/gui/panels/history/year_view.py</extracomment>
        <translation>Como la ventana</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>Theme</comment>
        <extracomment>musicrec_desktop/gui/panels/history/year_view.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>Theme</comment>
        <extracomment>musicrec_desktop/gui/panels/history/year_view.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Look of the picture</source>
        <extracomment>musicrec_desktop/gui/panels/history/year_view.py</extracomment>
        <translation>Aspecto de la imagen</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <extracomment>musicrec_desktop/gui/panels/history/year_view.py</extracomment>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <extracomment>musicrec_desktop/gui/panels/history/year_view.py</extracomment>
        <translation>Elige otro.</translation>
    </message>
    <message>
        <source>{listener}&apos;s year {year} in one picture</source>
        <extracomment>musicrec_desktop/gui/panels/history/year_view.py</extracomment>
        <translation>El año {year} de {listener} en una imagen</translation>
    </message>
    <message numerus="yes">
        <source>{month}: {share} new ({new} of %n track(s))</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_plots.py</extracomment>
        <translation>
            <numerusform>{month}: {share} de novedades ({new} de %n canción)</numerusform>
            <numerusform>{month}: {share} de novedades ({new} de %n canciones)</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_plots.py</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>{when}: {duration}</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_plots.py</extracomment>
        <translation>{when}: {duration}</translation>
    </message>
    <message>
        <source>{begin}–{end} o’clock</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_plots.py</extracomment>
        <translation>{begin}–{end} h</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <extracomment>musicrec_desktop/gui/panels/history/statistics_plots.py</extracomment>
        <translation>Semana del {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n entr(y|ies) deleted.</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/history_pages.py</extracomment>
        <translation>
            <numerusform>%n entrada eliminada.</numerusform>
            <numerusform>%n entradas eliminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept of what a guest plays.</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/history_pages.py
----------
musicrec_desktop/services/listeners/history.py</extracomment>
        <translation>No se guarda nada de lo que reproduce un invitado.</translation>
    </message>
    <message>
        <source>of tracks new to you</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>de canciones nuevas para ti</translation>
    </message>
    <message>
        <source>a day</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>al día</translation>
    </message>
    <message>
        <source>longest streak</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>racha más larga</translation>
    </message>
    <message>
        <source>in a row now</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>seguidos hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n too short to count</source>
        <extracomment>musicrec_desktop/gui/words/statistics.py</extracomment>
        <translation>
            <numerusform>%n demasiado corta para contar</numerusform>
            <numerusform>%n demasiado cortas para contar</numerusform>
        </translation>
    </message>
    <message>
        <source>The track that plays, or who listens to it, is no longer in the library.</source>
        <extracomment>musicrec_desktop/library/listeners/history.py</extracomment>
        <translation>La canción que suena, o quien la escucha, ya no está en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>Icons</name>
    <message>
        <source>The icons could not be read.</source>
        <extracomment>musicrec_desktop/gui/look/icon_font.py</extracomment>
        <translation>No se han podido leer los iconos.</translation>
    </message>
    <message>
        <source>Install the package “QtAwesome” (version 1.4) again.</source>
        <extracomment>musicrec_desktop/gui/look/icon_font.py</extracomment>
        <translation>Vuelve a instalar el paquete «QtAwesome» (versión 1.4).</translation>
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
        <translation>Importación</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py
----------
musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>La importación se detuvo; no se cambió nada.</translation>
    </message>
    <message>
        <source>Import from {player}</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py
----------
musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>Importar de {player}</translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>título</translation>
    </message>
    <message>
        <source>artist</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>artista</translation>
    </message>
    <message>
        <source>album</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>álbum</translation>
    </message>
    <message>
        <source>album artist</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>artista del álbum</translation>
    </message>
    <message>
        <source>genre</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>género</translation>
    </message>
    <message>
        <source>composer</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>compositor</translation>
    </message>
    <message>
        <source>year</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>año</translation>
    </message>
    <message>
        <source>track number</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>número de pista</translation>
    </message>
    <message>
        <source>disc number</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>número de disco</translation>
    </message>
    <message>
        <source>{tracks} have values of “{name}” now: {changes}.</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py</extracomment>
        <translation>Ahora {tracks} con valores de «{name}»: {changes}.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {found} of %n row(s) belong to tracks here.</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py</extracomment>
        <translation>
            <numerusform>{name}: {found} de %n fila corresponden a canciones de aquí.</numerusform>
            <numerusform>{name}: {found} de %n filas corresponden a canciones de aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>No music file is written. A backup is made before, and it can be undone.</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py</extracomment>
        <translation>No se escribe ningún archivo de música. Antes se hace una copia de seguridad, y se puede deshacer.</translation>
    </message>
    <message>
        <source>{field}, from “{column}”: {changes}</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py</extracomment>
        <translation>{field}, de «{column}»: {changes}</translation>
    </message>
    <message>
        <source>nothing new</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py</extracomment>
        <translation>nada nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n filled in</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py</extracomment>
        <translation>
            <numerusform>%n completado</numerusform>
            <numerusform>%n completados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py</extracomment>
        <translation>
            <numerusform>%n reemplazado</numerusform>
            <numerusform>%n reemplazados</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported from {name}: {changes}.</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py</extracomment>
        <translation>Importado de {name}: {changes}.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py
----------
musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>No hay nada que importar.</translation>
    </message>
    <message numerus="yes">
        <source>%n left unchanged</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py</extracomment>
        <translation>
            <numerusform>%n queda sin cambios</numerusform>
            <numerusform>%n quedan sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) filled in</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py</extracomment>
        <translation>
            <numerusform>%n valor completado</numerusform>
            <numerusform>%n valores completados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) replaced</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py</extracomment>
        <translation>
            <numerusform>%n valor reemplazado</numerusform>
            <numerusform>%n valores reemplazados</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the library:</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py</extracomment>
        <translation>No están en la biblioteca:</translation>
    </message>
    <message>
        <source>More than one file or row:</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py</extracomment>
        <translation>Más de un archivo o fila:</translation>
    </message>
    <message numerus="yes">
        <source>{player}: {found} of %n track(s) found in the library.</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>
            <numerusform>{player}: {found} de %n canción encontradas en la biblioteca.</numerusform>
            <numerusform>{player}: {found} de %n canciones encontradas en la biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take over {changes}?</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>¿Incorporar {changes}?</translation>
    </message>
    <message>
        <source>Higher counts and ratings that were given here stay. A backup is made before; Settings › Storage brings it back.</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>Los contadores más altos y las valoraciones dadas aquí se mantienen. Antes se hace una copia de seguridad; se recupera en Ajustes › Almacenamiento.</translation>
    </message>
    <message>
        <source>Imported from {player}: {changes}.</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>Importado de {player}: {changes}.</translation>
    </message>
    <message numerus="yes">
        <source>{name} imported: {found} of %n track(s) found in the library.</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>
            <numerusform>{name} importada: {found} de %n canción encontradas en la biblioteca.</numerusform>
            <numerusform>{name} importada: {found} de %n canciones encontradas en la biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Metadata from a table</source>
        <extracomment>musicrec_desktop/gui/dialogs/import_dialog.py</extracomment>
        <translation>Metadatos de una tabla</translation>
    </message>
    <message>
        <source>A CSV or TSV with a column of paths, file names or numbers, or tracks.csv of the FMA data set. Its titles, artists, genres and years fill in what tracks leave empty: in the library only, no music file is written.</source>
        <extracomment>musicrec_desktop/gui/dialogs/import_dialog.py</extracomment>
        <translation>Un CSV o TSV con una columna de rutas, nombres de archivo o números, o el tracks.csv del conjunto FMA. Sus títulos, artistas, géneros y años completan lo que las canciones dejan vacío: solo en la biblioteca, no se escribe ningún archivo de música.</translation>
    </message>
    <message>
        <source>The library of another player</source>
        <extracomment>musicrec_desktop/gui/dialogs/import_dialog.py</extracomment>
        <translation>La biblioteca de otro reproductor</translation>
    </message>
    <message>
        <source>Ratings, play counts and playlists of iTunes and Music (an exported XML), Rhythmbox (rhythmdb.xml), Strawberry and Clementine (*.db), and Quod Libet (songs). Higher counts and ratings that were given here stay.</source>
        <extracomment>musicrec_desktop/gui/dialogs/import_dialog.py</extracomment>
        <translation>Valoraciones, reproducciones y listas de iTunes y Música (un XML exportado), Rhythmbox (rhythmdb.xml), Strawberry y Clementine (*.db) y Quod Libet (songs). Los números mayores y las valoraciones dadas aquí se conservan.</translation>
    </message>
    <message>
        <source>A playlist file</source>
        <extracomment>musicrec_desktop/gui/dialogs/import_dialog.py</extracomment>
        <translation>Un archivo de lista</translation>
    </message>
    <message>
        <source>A playlist is made of it. Tracks are recognised by their path, by the end of it where folders were moved, and else by artist, title and duration.</source>
        <extracomment>musicrec_desktop/gui/dialogs/import_dialog.py</extracomment>
        <translation>Se crea una lista con él. Las canciones se reconocen por su ruta, por el final de ella donde se movieron carpetas, y si no por artista, título y duración.</translation>
    </message>
    <message>
        <source>Ratings and plays in the files’ own tags</source>
        <extracomment>musicrec_desktop/gui/dialogs/import_dialog.py</extracomment>
        <translation>Valoraciones y reproducciones de las etiquetas de los archivos</translation>
    </message>
    <message>
        <source>What other players have written into the music files themselves, as they were read at the last scan. Higher counts and ratings that were given here stay.</source>
        <extracomment>musicrec_desktop/gui/dialogs/import_dialog.py</extracomment>
        <translation>Lo que otros reproductores han escrito en los propios archivos de música, tal como se leyó la última vez. Los números mayores y las valoraciones dadas aquí se conservan.</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>musicrec_desktop/gui/dialogs/import_dialog.py</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>musicrec_desktop/gui/dialogs/import_dialog.py</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <extracomment>musicrec_desktop/gui/dialogs/import_dialog.py</extracomment>
        <translation>Elige un archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) could not be found</source>
        <extracomment>musicrec_desktop/gui/dialogs/missing_lines.py</extracomment>
        <translation>
            <numerusform>No se ha encontrado %n canción</numerusform>
            <numerusform>No se han encontrado %n canciones</numerusform>
        </translation>
    </message>
    <message>
        <source>What is a file appears in the playlist as soon as its folder is scanned.</source>
        <extracomment>musicrec_desktop/gui/dialogs/missing_lines.py</extracomment>
        <translation>Lo que sea un archivo aparecerá en la lista en cuanto se explore su carpeta.</translation>
    </message>
    <message>
        <source>As the playlist names it</source>
        <extracomment>musicrec_desktop/gui/dialogs/missing_lines.py</extracomment>
        <translation>Como lo nombra la lista</translation>
    </message>
    <message>
        <source>number of tracks</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>número de pistas</translation>
    </message>
    <message>
        <source>number of discs</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>número de discos</translation>
    </message>
    <message>
        <source>part of a compilation</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>parte de un recopilatorio</translation>
    </message>
    <message>
        <source>title of the disc</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>título del disco</translation>
    </message>
    <message>
        <source>title to sort by</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>título por el que se ordena</translation>
    </message>
    <message>
        <source>artist to sort by</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>artista por el que se ordena</translation>
    </message>
    <message>
        <source>album to sort by</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>álbum por el que se ordena</translation>
    </message>
    <message>
        <source>album artist to sort by</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>artista del álbum por el que se ordena</translation>
    </message>
    <message>
        <source>composer to sort by</source>
        <extracomment>musicrec_desktop/gui/words/import_fields.py</extracomment>
        <translation>compositor por el que se ordena</translation>
    </message>
    <message>
        <source>“{path}” does not come from a known player.</source>
        <extracomment>musicrec_desktop/services/exchange/library_import.py</extracomment>
        <translation>«{path}» no es de ningún reproductor conocido.</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>musicrec_desktop/gui/dialogs/import_dialog.py
----------
musicrec_desktop/gui/widgets/tables/table_columns.py</extracomment>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>You are asked before anything is changed.</source>
        <extracomment>musicrec_desktop/gui/dialogs/import_dialog.py</extracomment>
        <translation>Se te pregunta antes de cambiar nada.</translation>
    </message>
    <message>
        <source>Look into it</source>
        <comment>Into the file, before an import</comment>
        <extracomment>musicrec_desktop/gui/dialogs/import_dialog.py</extracomment>
        <translation>Ver qué contiene</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>Verb</comment>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py
----------
musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>{name} imported with %n track(s).</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>
            <numerusform>{name}: importada con %n canción.</numerusform>
            <numerusform>{name}: importada con %n canciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the others</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>Mostrar las demás</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <extracomment>musicrec_desktop/gui/dialogs/missing_lines.py</extracomment>
        <translation>No están en la biblioteca</translation>
    </message>
    <message>
        <source>Replace values that tracks already have</source>
        <extracomment>musicrec_desktop/gui/dialogs/import_dialog.py</extracomment>
        <translation>Reemplazar los valores que las canciones ya tienen</translation>
    </message>
    <message>
        <source>path of the file</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/table_columns.py</extracomment>
        <translation>ruta del archivo</translation>
    </message>
    <message>
        <source>name of the file</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/table_columns.py</extracomment>
        <translation>nombre del archivo</translation>
    </message>
    <message>
        <source>number, as the file is named</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/table_columns.py</extracomment>
        <translation>número, como se llama el archivo</translation>
    </message>
    <message>
        <source>Choose the column that says which track a row is about: one of the first three.</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/table_columns.py</extracomment>
        <translation>Elige la columna que dice de qué canción trata una fila: una de las tres primeras.</translation>
    </message>
    <message>
        <source>– not in it –</source>
        <comment>A column</comment>
        <extracomment>musicrec_desktop/gui/widgets/tables/table_columns.py</extracomment>
        <translation>– no está –</translation>
    </message>
    <message>
        <source>The files’ own tags</source>
        <extracomment>musicrec_desktop/services/exchange/library_import.py</extracomment>
        <translation>Etiquetas de los archivos</translation>
    </message>
    <message>
        <source>A guest keeps no ratings and playlists.</source>
        <extracomment>musicrec_desktop/services/exchange/library_import.py</extracomment>
        <translation>Un invitado no guarda valoraciones ni listas.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>{job} {done} of {total}</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>{job} {done} de {total}</translation>
    </message>
    <message>
        <source>{rate} tracks/s</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>{rate} canciones/s</translation>
    </message>
    <message>
        <source>{job}: {done}</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>{job}: {done}</translation>
    </message>
    <message>
        <source>Job</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>failed after {duration}</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>falló tras {duration}</translation>
    </message>
    <message>
        <source>done in {duration}</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>terminada en {duration}</translation>
    </message>
    <message>
        <source>stopped after {duration}</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>detenida tras {duration}</translation>
    </message>
    <message>
        <source>less than a second</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>menos de un segundo</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>musicrec_desktop/gui/panels/job_pill.py</extracomment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop; what is finished is kept</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>Detener; lo terminado se conserva</translation>
    </message>
    <message>
        <source>Try a genre model</source>
        <extracomment>musicrec_desktop/gui/controllers/genre/genre_trial.py</extracomment>
        <translation>Probando un modelo de géneros</translation>
    </message>
    <message>
        <source>Install what the neural network needs</source>
        <extracomment>musicrec_desktop/gui/controllers/genre/genre_packages.py</extracomment>
        <translation>Instalar lo que necesita la red neuronal</translation>
    </message>
    <message>
        <source>Importing from {player}</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py
----------
musicrec_desktop/gui/controllers/playlists/playlist_files.py
----------
musicrec_desktop/services/exchange/library_import.py</extracomment>
        <translation>Importando de {player}</translation>
    </message>
    <message>
        <source>Looking into {file}</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/imports.py</extracomment>
        <translation>Mirando {file}</translation>
    </message>
    <message>
        <source>Copying “{name}”</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/sending.py</extracomment>
        <translation>Copiando «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>Importing %n file(s)</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>
            <numerusform>Importando %n archivo</numerusform>
            <numerusform>Importando %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_files.py</extracomment>
        <translation>Importando {file}</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n song(s) to {folder}</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/sending.py</extracomment>
        <translation>
            <numerusform>Enviando %n canción a {folder}</numerusform>
            <numerusform>Enviando %n canciones a {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tag_editing.py</extracomment>
        <translation>
            <numerusform>%n archivo escrito</numerusform>
            <numerusform>%n archivos escritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be written</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tag_editing.py</extracomment>
        <translation>
            <numerusform>%n archivo no se pudo escribir</numerusform>
            <numerusform>%n archivos no se pudieron escribir</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume the job</source>
        <extracomment>musicrec_desktop/gui/panels/job_pill.py</extracomment>
        <translation>Reanudar la tarea</translation>
    </message>
    <message>
        <source>the whole machine, but only while nothing plays</source>
        <extracomment>musicrec_desktop/gui/panels/jobs_page.py</extracomment>
        <translation>todo el equipo, pero solo si no suena nada</translation>
    </message>
    <message>
        <source>Nothing is running. New music is looked for at every start.</source>
        <extracomment>musicrec_desktop/gui/panels/jobs_page.py</extracomment>
        <translation>No hay nada en marcha. En cada inicio se busca música nueva.</translation>
    </message>
    <message>
        <source>While music plays, one process fewer is used</source>
        <extracomment>musicrec_desktop/gui/panels/jobs_page.py</extracomment>
        <translation>Mientras suena música, se usa un proceso menos</translation>
    </message>
    <message>
        <source>Try to read them again</source>
        <extracomment>musicrec_desktop/gui/panels/jobs_page.py</extracomment>
        <translation>Intentar leerlos de nuevo</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <comment>Steps of a job</comment>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>{rate} por segundo</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>
            <numerusform>%n cambiada</numerusform>
            <numerusform>%n cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>
            <numerusform>%n movida</numerusform>
            <numerusform>%n movidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>
            <numerusform>%n ausente</numerusform>
            <numerusform>%n ausentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listened to</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>
            <numerusform>%n analizada</numerusform>
            <numerusform>%n analizadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>
            <numerusform>%n no se pudo leer</numerusform>
            <numerusform>%n no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop; everything stays as it was before</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>Detener; todo queda como estaba</translation>
    </message>
    <message>
        <source>Stop the job</source>
        <extracomment>musicrec_desktop/gui/panels/job_pill.py</extracomment>
        <translation>Detener la tarea</translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <extracomment>musicrec_desktop/gui/panels/job_pill.py</extracomment>
        <translation>Mostrar todas las tareas</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>musicrec_desktop/gui/panels/job_pill.py</extracomment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>musicrec_desktop/gui/panels/job_pill.py
----------
musicrec_desktop/gui/widgets/job_card.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>musicrec_desktop/gui/panels/job_pill.py
----------
musicrec_desktop/gui/widgets/job_card.py</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause the job</source>
        <extracomment>musicrec_desktop/gui/panels/job_pill.py</extracomment>
        <translation>Pausar la tarea</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>musicrec_desktop/gui/panels/job_pill.py
----------
musicrec_desktop/gui/widgets/job_card.py</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused at {done} of {total}</source>
        <extracomment>musicrec_desktop/gui/panels/job_pill.py</extracomment>
        <translation>En pausa en {done} de {total}</translation>
    </message>
    <message>
        <source>the whole machine</source>
        <extracomment>musicrec_desktop/gui/panels/jobs_page.py</extracomment>
        <translation>todo el equipo</translation>
    </message>
    <message>
        <source>half of the machine</source>
        <extracomment>musicrec_desktop/gui/panels/jobs_page.py</extracomment>
        <translation>la mitad del equipo</translation>
    </message>
    <message>
        <source>one core</source>
        <extracomment>musicrec_desktop/gui/panels/jobs_page.py</extracomment>
        <translation>un núcleo</translation>
    </message>
    <message>
        <source>Look for changes now</source>
        <extracomment>musicrec_desktop/gui/panels/jobs_page.py</extracomment>
        <translation>Buscar cambios ahora</translation>
    </message>
    <message>
        <source>EARLIER</source>
        <extracomment>musicrec_desktop/gui/panels/jobs_page.py</extracomment>
        <translation>ANTERIORES</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>musicrec_desktop/gui/panels/jobs_page.py</extracomment>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Clear earlier jobs</source>
        <extracomment>musicrec_desktop/gui/panels/jobs_page.py</extracomment>
        <translation>Quitar las tareas anteriores</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <extracomment>musicrec_desktop/gui/panels/jobs_page.py</extracomment>
        <translation>
            <numerusform>%n archivo no se pudo leer</numerusform>
            <numerusform>%n archivos no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <extracomment>musicrec_desktop/gui/panels/jobs_page.py</extracomment>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Analysis may use</source>
        <comment>What: a choice follows</comment>
        <extracomment>musicrec_desktop/gui/panels/jobs_page.py</extracomment>
        <translation>El análisis puede usar</translation>
    </message>
    <message>
        <source>Show which, and why</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tag_editing.py
----------
musicrec_desktop/gui/panels/jobs_page.py</extracomment>
        <translation>Mostrar cuáles y por qué</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>musicrec_desktop/gui/panels/jobs_page.py
----------
musicrec_desktop/gui/widgets/job_card.py</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Progress of {job}</source>
        <extracomment>musicrec_desktop/gui/widgets/job_card.py</extracomment>
        <translation>Progreso: {job}</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>musicrec_desktop/gui/widgets/job_card.py
----------
musicrec_desktop/gui/widgets/job_line.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop {job}</source>
        <extracomment>musicrec_desktop/gui/widgets/job_card.py</extracomment>
        <translation>Detener: {job}</translation>
    </message>
    <message>
        <source>Pause: {job}</source>
        <extracomment>musicrec_desktop/gui/widgets/job_card.py</extracomment>
        <translation>Pausar: {job}</translation>
    </message>
    <message>
        <source>Go on: {job}</source>
        <extracomment>musicrec_desktop/gui/widgets/job_card.py</extracomment>
        <translation>Continuar: {job}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>musicrec_desktop/gui/widgets/job_card.py</extracomment>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Try again: {job}</source>
        <extracomment>musicrec_desktop/gui/widgets/job_card.py</extracomment>
        <translation>Reintentar: {job}</translation>
    </message>
    <message>
        <source>Looking for what could be tidier</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tidying.py
----------
musicrec_desktop/library/tidying/engine.py
----------
musicrec_desktop/services/library/tidying.py</extracomment>
        <translation>Buscando qué se puede ordenar</translation>
    </message>
    <message>
        <source>Comparing tracks</source>
        <extracomment>musicrec_desktop/services/discovery/music_map.py</extracomment>
        <translation>Comparando canciones</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <extracomment>musicrec_desktop/services/discovery/music_map.py</extracomment>
        <translation>Dibujando el mapa</translation>
    </message>
    <message>
        <source>Writing neighbours</source>
        <extracomment>musicrec_desktop/services/exchange/export.py</extracomment>
        <translation>Escribiendo vecinas</translation>
    </message>
    <message>
        <source>Writing features</source>
        <extracomment>musicrec_desktop/services/exchange/export.py
----------
musicrec_desktop/services/exchange/library_export.py</extracomment>
        <translation>Escribiendo características</translation>
    </message>
    <message>
        <source>Writing tracks</source>
        <extracomment>musicrec_desktop/services/exchange/library_export.py</extracomment>
        <translation>Escribiendo canciones</translation>
    </message>
    <message>
        <source>Reading the library of another player</source>
        <extracomment>musicrec_desktop/services/exchange/library_import.py</extracomment>
        <translation>Leyendo la biblioteca de otro reproductor</translation>
    </message>
    <message>
        <source>Looking for the tracks here</source>
        <extracomment>musicrec_desktop/services/exchange/library_import.py</extracomment>
        <translation>Buscando aquí las canciones</translation>
    </message>
    <message>
        <source>Reading what was heard</source>
        <extracomment>musicrec_desktop/gui/wiring/window_pages.py
----------
musicrec_desktop/services/library/details.py</extracomment>
        <translation>Leyendo lo que se oyó</translation>
    </message>
    <message>
        <source>Moving to the trash</source>
        <extracomment>musicrec_desktop/gui/controllers/library/trashing.py
----------
musicrec_desktop/services/library/trashing.py</extracomment>
        <translation>Mover a la papelera</translation>
    </message>
    <message numerus="yes">
        <source>(It is|They are) left out, and looked at again at the next scan.</source>
        <extracomment>musicrec_desktop/gui/panels/jobs_page.py</extracomment>
        <translation>
            <numerusform>Queda fuera y se vuelve a mirar en la próxima lectura.</numerusform>
            <numerusform>Quedan fuera y se vuelven a mirar en la próxima lectura.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{rate} times as fast as it plays</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>{rate} veces más rápido que la reproducción</translation>
    </message>
    <message numerus="yes">
        <source>stopped after {duration}; %n track(s) done</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>
            <numerusform>detenida tras {duration}; %n canción hecha</numerusform>
            <numerusform>detenida tras {duration}; %n canciones hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped after {duration}; %n step(s) done</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>
            <numerusform>detenida tras {duration}; %n paso hecho</numerusform>
            <numerusform>detenida tras {duration}; %n pasos hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) came back with (its|their) plays and stars</source>
        <extracomment>musicrec_desktop/gui/words/jobs.py</extracomment>
        <translation>
            <numerusform>%n canción volvió con sus reproducciones y estrellas</numerusform>
            <numerusform>%n canciones volvieron con sus reproducciones y estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing plays</source>
        <extracomment>musicrec_desktop/services/exchange/library_export.py</extracomment>
        <translation>Escribiendo reproducciones</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <extracomment>musicrec_desktop/services/exchange/metadata_import.py</extracomment>
        <translation>Leyendo filas</translation>
    </message>
    <message>
        <source>Writing chapter marks</source>
        <extracomment>musicrec_desktop/services/exchange/mix_export.py</extracomment>
        <translation>Escribiendo marcas de capítulo</translation>
    </message>
    <message>
        <source>Measuring “{title}”</source>
        <extracomment>musicrec_desktop/services/exchange/mix_export.py</extracomment>
        <translation>Midiendo «{title}»</translation>
    </message>
    <message>
        <source>Mixing</source>
        <extracomment>musicrec_desktop/services/exchange/mix_export.py</extracomment>
        <translation>Mezclando</translation>
    </message>
    <message>
        <source>Copying</source>
        <extracomment>musicrec_desktop/services/exchange/playlist_copy.py</extracomment>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Converting</source>
        <extracomment>musicrec_desktop/services/exchange/playlist_copy.py</extracomment>
        <translation>Convirtiendo</translation>
    </message>
    <message>
        <source>Reading playlists</source>
        <extracomment>musicrec_desktop/services/exchange/playlist_exchange.py</extracomment>
        <translation>Leyendo listas</translation>
    </message>
    <message>
        <source>Looking for the playlists’ tracks</source>
        <extracomment>musicrec_desktop/services/exchange/playlist_exchange.py</extracomment>
        <translation>Buscando las canciones de las listas</translation>
    </message>
    <message>
        <source>Writing the playlist</source>
        <extracomment>musicrec_desktop/services/exchange/playlist_exchange.py</extracomment>
        <translation>Escribiendo la lista</translation>
    </message>
    <message>
        <source>Taking over what was analysed already</source>
        <extracomment>musicrec_desktop/services/genre/folder.py</extracomment>
        <translation>Tomando lo que ya está analizado</translation>
    </message>
    <message>
        <source>Laying out the pictures</source>
        <extracomment>musicrec_desktop/services/genre/network.py</extracomment>
        <translation>Disponiendo las imágenes</translation>
    </message>
    <message>
        <source>Judging the network</source>
        <extracomment>musicrec_desktop/services/genre/network.py
----------
musicrec_desktop/services/genre/training.py</extracomment>
        <translation>Evaluando la red</translation>
    </message>
    <message>
        <source>Looking at what the network saw</source>
        <extracomment>musicrec_desktop/services/genre/network.py</extracomment>
        <translation>Mirando lo que vio la red</translation>
    </message>
    <message>
        <source>Drawing mel spectrograms</source>
        <extracomment>musicrec_desktop/services/genre/network.py</extracomment>
        <translation>Dibujando espectrogramas mel</translation>
    </message>
    <message>
        <source>Training the network</source>
        <extracomment>musicrec_desktop/services/genre/network.py</extracomment>
        <translation>Entrenando la red</translation>
    </message>
    <message>
        <source>Looking for the packages</source>
        <extracomment>musicrec_desktop/services/genre/packages.py</extracomment>
        <translation>Buscando los paquetes</translation>
    </message>
    <message>
        <source>Downloading {file}</source>
        <extracomment>musicrec_desktop/services/genre/packages.py</extracomment>
        <translation>Descargando {file}</translation>
    </message>
    <message>
        <source>Looking for {package}</source>
        <extracomment>musicrec_desktop/services/genre/packages.py</extracomment>
        <translation>Buscando {package}</translation>
    </message>
    <message>
        <source>Installing the packages</source>
        <extracomment>musicrec_desktop/services/genre/packages.py</extracomment>
        <translation>Instalando los paquetes</translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>musicrec_desktop/services/genre/testing.py</extracomment>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Testing on artists it has not heard</source>
        <extracomment>musicrec_desktop/services/genre/training.py</extracomment>
        <translation>Probando con artistas que no ha oído</translation>
    </message>
    <message>
        <source>Testing within a library</source>
        <extracomment>musicrec_desktop/services/genre/training.py</extracomment>
        <translation>Probando dentro de una biblioteca</translation>
    </message>
    <message>
        <source>Learning from all of it</source>
        <extracomment>musicrec_desktop/services/genre/training.py</extracomment>
        <translation>Aprendiendo de todo</translation>
    </message>
    <message>
        <source>Composing the demo library</source>
        <extracomment>musicrec_desktop/services/library/demo.py</extracomment>
        <translation>Componiendo la biblioteca de demostración</translation>
    </message>
    <message>
        <source>Counting</source>
        <extracomment>musicrec_desktop/gui/controllers/library/report.py
----------
musicrec_desktop/services/library/report.py</extracomment>
        <translation>Contando</translation>
    </message>
    <message>
        <source>Measuring the index</source>
        <extracomment>musicrec_desktop/services/library/report.py</extracomment>
        <translation>Midiendo el índice</translation>
    </message>
    <message>
        <source>Measuring the speed</source>
        <extracomment>musicrec_desktop/services/library/report.py</extracomment>
        <translation>Midiendo la velocidad</translation>
    </message>
    <message>
        <source>Comparing neighbours</source>
        <extracomment>musicrec_desktop/services/library/report.py</extracomment>
        <translation>Comparando vecinas</translation>
    </message>
    <message>
        <source>Writing tags</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tag_editing.py
----------
musicrec_desktop/services/library/tag_editing.py</extracomment>
        <translation>Escribiendo etiquetas</translation>
    </message>
    <message>
        <source>Learn genres</source>
        <extracomment>musicrec_desktop/gui/controllers/genre/genres.py</extracomment>
        <translation>Aprender géneros</translation>
    </message>
    <message>
        <source>Guess genres</source>
        <extracomment>musicrec_desktop/gui/controllers/genre/genre_guesses.py</extracomment>
        <translation>Suponer géneros</translation>
    </message>
    <message>
        <source>Look at labelled music</source>
        <extracomment>musicrec_desktop/gui/controllers/genre/genres.py</extracomment>
        <translation>Examinar música etiquetada</translation>
    </message>
    <message>
        <source>Predicting genres</source>
        <extracomment>musicrec_desktop/gui/controllers/genre/genre_guesses.py
----------
musicrec_desktop/services/genre/genres.py
----------
musicrec_desktop/services/genre/testing.py</extracomment>
        <translation>Suponiendo géneros</translation>
    </message>
    <message>
        <source>Looking through your music</source>
        <extracomment>musicrec_desktop/gui/controllers/library/library.py</extracomment>
        <translation>Repasando tu música</translation>
    </message>
    <message>
        <source>Library report</source>
        <extracomment>musicrec_desktop/gui/controllers/library/report.py</extracomment>
        <translation>Informe de la biblioteca</translation>
    </message>
    <message>
        <source>Exporting {file}</source>
        <extracomment>musicrec_desktop/gui/controllers/discovery/mix_export.py
----------
musicrec_desktop/gui/controllers/exchange/exports.py
----------
musicrec_desktop/gui/controllers/playlists/playlist_export.py</extracomment>
        <translation>Exportando {file}</translation>
    </message>
    <message>
        <source>Drawing the music map</source>
        <extracomment>musicrec_desktop/gui/controllers/discovery/music_map.py</extracomment>
        <translation>Dibujando el mapa musical</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tidying.py</extracomment>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Moving files</source>
        <extracomment>musicrec_desktop/services/library/tag_editing.py</extracomment>
        <translation>Moviendo archivos</translation>
    </message>
    <message>
        <source>Undoing</source>
        <extracomment>musicrec_desktop/services/library/tag_editing.py
----------
musicrec_desktop/services/library/tidying.py</extracomment>
        <translation>Deshaciendo</translation>
    </message>
    <message>
        <source>Redoing</source>
        <extracomment>musicrec_desktop/services/library/tag_editing.py</extracomment>
        <translation>Rehaciendo</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <extracomment>musicrec_desktop/services/library/tidy_job.py</extracomment>
        <translation>Leyendo la biblioteca</translation>
    </message>
    <message>
        <source>Tidying up</source>
        <extracomment>musicrec_desktop/services/library/tidying.py</extracomment>
        <translation>Ordenando</translation>
    </message>
    <message>
        <source>Recognising files</source>
        <extracomment>musicrec_desktop/services/listening/following.py</extracomment>
        <translation>Reconociendo archivos</translation>
    </message>
    <message>
        <source>Waiting for another program that works in the library</source>
        <extracomment>musicrec_desktop/services/listening/lock_waiting.py</extracomment>
        <translation>Esperando a otro programa que trabaja en la biblioteca</translation>
    </message>
    <message>
        <source>Looking for music</source>
        <extracomment>musicrec_desktop/services/listening/looking.py</extracomment>
        <translation>Buscando música</translation>
    </message>
    <message>
        <source>Measuring loudness</source>
        <extracomment>musicrec_desktop/gui/controllers/library/library.py
----------
musicrec_desktop/services/listening/loudness_job.py</extracomment>
        <translation>Midiendo la sonoridad</translation>
    </message>
    <message>
        <source>Reading tags</source>
        <extracomment>musicrec_desktop/services/listening/tag_reading.py</extracomment>
        <translation>Leyendo etiquetas</translation>
    </message>
    <message>
        <source>Analysing</source>
        <extracomment>musicrec_desktop/services/genre/second_hearing.py
----------
musicrec_desktop/services/listening/scanning.py</extracomment>
        <translation>Analizando</translation>
    </message>
    <message>
        <source>Learning what sounds alike</source>
        <extracomment>musicrec_desktop/services/genre/training.py
----------
musicrec_desktop/services/listening/scanning.py</extracomment>
        <translation>Aprendiendo qué suena parecido</translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <extracomment>musicrec_desktop/gui/controllers/library/duplicates.py
----------
musicrec_desktop/services/similarity/duplicates.py</extracomment>
        <translation>Buscando copias</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Play or pause</source>
        <extracomment>musicrec_desktop/gui/input/action_book.py</extracomment>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Seek 5 seconds back</source>
        <extracomment>musicrec_desktop/gui/input/action_book.py</extracomment>
        <translation>Retroceder 5 segundos</translation>
    </message>
    <message>
        <source>Seek 5 seconds forward</source>
        <extracomment>musicrec_desktop/gui/input/action_book.py</extracomment>
        <translation>Avanzar 5 segundos</translation>
    </message>
    <message>
        <source>Play what is selected</source>
        <extracomment>musicrec_desktop/gui/input/action_book.py</extracomment>
        <translation>Reproducir lo seleccionado</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <extracomment>musicrec_desktop/gui/input/action_book.py</extracomment>
        <translation>Ir a la parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Go up in a list</source>
        <extracomment>musicrec_desktop/gui/input/action_book.py</extracomment>
        <translation>Subir en una lista</translation>
    </message>
    <message>
        <source>Go down in a list</source>
        <extracomment>musicrec_desktop/gui/input/action_book.py</extracomment>
        <translation>Bajar en una lista</translation>
    </message>
    <message>
        <source>Go to the first row</source>
        <extracomment>musicrec_desktop/gui/input/action_book.py</extracomment>
        <translation>Ir a la primera fila</translation>
    </message>
    <message>
        <source>Go to the last row</source>
        <extracomment>musicrec_desktop/gui/input/action_book.py</extracomment>
        <translation>Ir a la última fila</translation>
    </message>
    <message>
        <source>Open the menu of what is selected</source>
        <extracomment>musicrec_desktop/gui/input/action_book.py
----------
musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Abrir el menú de lo seleccionado</translation>
    </message>
    <message>
        <source>Remove what is selected from the list</source>
        <extracomment>musicrec_desktop/gui/input/action_book.py</extracomment>
        <translation>Quitar lo seleccionado de la lista</translation>
    </message>
    <message>
        <source>Select everything in the list</source>
        <extracomment>musicrec_desktop/gui/input/action_book.py</extracomment>
        <translation>Seleccionar todo en la lista</translation>
    </message>
    <message>
        <source>Playing</source>
        <extracomment>musicrec_desktop/gui/input/action_book.py</extracomment>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Leave the search or a filter, once more: clear it; close a dialog</source>
        <extracomment>musicrec_desktop/gui/input/action_book.py</extracomment>
        <translation>Salir de la búsqueda o del filtro; otra vez: vaciarlos; cerrar un diálogo</translation>
    </message>
    <message>
        <source>The selected songs</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Canciones seleccionadas</translation>
    </message>
    <message>
        <source>Going places</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Next track</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Canción siguiente</translation>
    </message>
    <message>
        <source>Previous track</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Canción anterior</translation>
    </message>
    <message>
        <source>Next album</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Álbum siguiente</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Aleatorio</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Stop after this track</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Detener tras esta canción</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Subir el volumen</translation>
    </message>
    <message>
        <source>Quieter</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Bajar el volumen</translation>
    </message>
    <message>
        <source>Equaliser</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Ecualizador</translation>
    </message>
    <message>
        <source>Find similar</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Buscar parecidas</translation>
    </message>
    <message>
        <source>Start radio</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Iniciar radio</translation>
    </message>
    <message>
        <source>Play next</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Reproducir a continuación</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>Add to playlist</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Añadir a la lista</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Editar etiquetas</translation>
    </message>
    <message>
        <source>Tag tools</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Herramientas de etiquetas</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Open with…</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Abrir con…</translation>
    </message>
    <message>
        <source>Send to a folder…</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Enviar a una carpeta…</translation>
    </message>
    <message>
        <source>Copy paths</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Copiar rutas</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>New tab</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Pestaña nueva</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Cerrar la pestaña</translation>
    </message>
    <message>
        <source>Reopen closed tab</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Reabrir pestaña cerrada</translation>
    </message>
    <message>
        <source>Next tab</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Pestaña siguiente</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Pestaña anterior</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Go to the playing song</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Ir a la canción que suena</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>For you</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Para ti</translation>
    </message>
    <message>
        <source>Songs</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Canciones</translation>
    </message>
    <message>
        <source>Albums</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Artists</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Genres</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Folders</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Music map</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Mapa musical</translation>
    </message>
    <message>
        <source>Now playing</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>En reproducción</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Cola</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Jobs</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Learn genres</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Aprender géneros</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Library report</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Informe de la biblioteca</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Add a music folder…</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Añadir una carpeta de música</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Buscar cambios</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Nueva lista</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Library menu</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Menú de la biblioteca</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Columnas y orden</translation>
    </message>
    <message>
        <source>Column browser: show or hide</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Explorador de columnas: mostrar u ocultar</translation>
    </message>
    <message>
        <source>Songs grouped by album: on or off</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Canciones agrupadas por álbum: sí o no</translation>
    </message>
    <message>
        <source>Similar tracks: show or hide</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Canciones parecidas: mostrar u ocultar</translation>
    </message>
    <message>
        <source>Up next: show or hide</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>A continuación: mostrar u ocultar</translation>
    </message>
    <message>
        <source>Spectrogram: whole, ribbon or hidden</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Espectrograma: plegar o desplegar</translation>
    </message>
    <message>
        <source>Now playing: sound, or cover and lyrics</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Sonando: sonido, o carátula y letra</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Oscuro o claro</translation>
    </message>
    <message>
        <source>Mini player</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Minirreproductor</translation>
    </message>
    <message>
        <source>Full screen: on or off</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Pantalla completa: activar o desactivar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About MusicRec Desktop…</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Acerca de MusicRec Desktop…</translation>
    </message>
    <message>
        <source>Column browser: narrow the songs by genre, artist, album…</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Explorador de columnas: acotar las canciones por género, artista, álbum…</translation>
    </message>
    <message>
        <source>Group the songs by album, with covers</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Agrupar las canciones por álbum, con carátulas</translation>
    </message>
    <message>
        <source>Undo, import, export and more</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Deshacer, importar, exportar y más</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>musicrec_desktop/gui/mini_player.py
----------
musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Columns, and what the songs are sorted by</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Columnas y criterio de orden de las canciones</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Mostrar la cola</translation>
    </message>
    <message>
        <source>Add a music folder to the library</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Añadir una carpeta de música a la biblioteca</translation>
    </message>
    <message>
        <source>Look for changes: read what is new in your folders</source>
        <extracomment>musicrec_desktop/gui/wiring/window_actions.py</extracomment>
        <translation>Buscar cambios: leer lo nuevo de tus carpetas</translation>
    </message>
</context>
<context>
    <name>Keyboard shortcuts</name>
    <message>
        <source>Fixed keys, the same everywhere</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Teclas fijas, iguales en todas partes</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>Nothing is called “{words}”.</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Nada se llama «{words}».</translation>
    </message>
    <message>
        <source>Choose an action to change its keys.</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Elige una acción para cambiar sus teclas.</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Estas teclas no se pueden cambiar.</translation>
    </message>
    <message>
        <source>{keys} always means “{action}”. Choose other keys.</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>{keys} siempre significa «{action}». Elige otras teclas.</translation>
    </message>
    <message>
        <source>{keys} is taken by “{action}”, which would lose it.</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>{keys} pertenece a «{action}», que lo perdería.</translation>
    </message>
    <message>
        <source>Take over</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Reasignar</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New keys</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Teclas habituales</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>Verb: give an action these keys</comment>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Usually without keys</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Normalmente sin teclas</translation>
    </message>
    <message>
        <source>Usually {keys}</source>
        <extracomment>musicrec_desktop/gui/dialogs/shortcuts.py</extracomment>
        <translation>Normalmente {keys}</translation>
    </message>
</context>
<context>
    <name>Learn genres</name>
    <message>
        <source>The genre network needs libraries that are not installed: {names}.</source>
        <extracomment>musicrec_desktop/genre/cnn/process.py</extracomment>
        <translation>La red de géneros necesita bibliotecas que no están instaladas: {names}.</translation>
    </message>
    <message>
        <source>The genre network is not trained yet.</source>
        <extracomment>musicrec_desktop/genre/cnn/process.py</extracomment>
        <translation>La red de géneros aún no está entrenada.</translation>
    </message>
    <message>
        <source>The process that trains the genre network has died; memory may have run out.</source>
        <extracomment>musicrec_desktop/genre/cnn/process.py</extracomment>
        <translation>El proceso que entrena la red de géneros se ha interrumpido; puede que se agotara la memoria.</translation>
    </message>
    <message>
        <source>All tracks are by one artist, or copies of each other: nothing is left to test on.</source>
        <extracomment>musicrec_desktop/genre/folds.py</extracomment>
        <translation>Todas las canciones son de un solo artista o copias unas de otras: no queda nada con que probar.</translation>
    </message>
    <message>
        <source>All tracks in “{folder}” are of one genre, “{genre}”.</source>
        <extracomment>musicrec_desktop/genre/not_trainable.py</extracomment>
        <translation>Todas las canciones de «{folder}» son de un solo género, «{genre}».</translation>
    </message>
    <message>
        <source>All tracks of the library are of one genre, “{genre}”.</source>
        <extracomment>musicrec_desktop/genre/not_trainable.py</extracomment>
        <translation>Todas las canciones de la biblioteca son de un solo género, «{genre}».</translation>
    </message>
    <message>
        <source>No track in “{folder}” that could be heard has a genre.</source>
        <extracomment>musicrec_desktop/genre/not_trainable.py</extracomment>
        <translation>Ninguna canción de «{folder}» que se haya podido escuchar tiene género.</translation>
    </message>
    <message>
        <source>No track of the library that could be heard has a genre.</source>
        <extracomment>musicrec_desktop/genre/not_trainable.py</extracomment>
        <translation>Ninguna canción de la biblioteca que se haya podido escuchar tiene género.</translation>
    </message>
    <message numerus="yes">
        <source>only %n genre(s) (has|have) enough of them ({small})</source>
        <extracomment>musicrec_desktop/genre/not_trainable.py</extracomment>
        <translation>
            <numerusform>solo %n género tiene suficientes ({small})</numerusform>
            <numerusform>solo %n géneros tienen suficientes ({small})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only %n genre(s) (has|have) enough of them</source>
        <extracomment>musicrec_desktop/genre/not_trainable.py</extracomment>
        <translation>
            <numerusform>solo %n género tiene suficientes</numerusform>
            <numerusform>solo %n géneros tienen suficientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few tracks in “{folder}” to learn genres from: {enough}.</source>
        <comment>enough: “only 1 genre has enough of them (Jazz: 3)”</comment>
        <extracomment>musicrec_desktop/genre/not_trainable.py</extracomment>
        <translation>En «{folder}» hay muy pocas canciones para aprender géneros: {enough}.</translation>
    </message>
    <message>
        <source>Too few tracks of the library to learn genres from: {enough}.</source>
        <comment>enough: “only 1 genre has enough of them (Jazz: 3)”</comment>
        <extracomment>musicrec_desktop/genre/not_trainable.py</extracomment>
        <translation>En la biblioteca hay muy pocas canciones para aprender géneros: {enough}.</translation>
    </message>
    <message>
        <source>“{file}” could not be written: {reason}.</source>
        <extracomment>musicrec_desktop/gui/controllers/genre/genres.py</extracomment>
        <translation>No se ha podido escribir «{file}»: {reason}.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <extracomment>musicrec_desktop/gui/controllers/genre/genres.py
----------
musicrec_desktop/gui/wiring/pages/genre_saving.py</extracomment>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <source>No genres were learnt yet.</source>
        <extracomment>musicrec_desktop/gui/controllers/genre/genre_guesses.py</extracomment>
        <translation>Aún no se ha aprendido ningún género.</translation>
    </message>
    <message numerus="yes">
        <source>%n genre(s) kept, to be learnt from at the next training.</source>
        <extracomment>musicrec_desktop/gui/controllers/genre/genre_guesses.py</extracomment>
        <translation>
            <numerusform>%n género recordado; se aprenderá de él en el próximo entrenamiento.</numerusform>
            <numerusform>%n géneros recordados; se aprenderá de ellos en el próximo entrenamiento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this model?</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/genre_pages.py</extracomment>
        <translation>¿Eliminar este modelo?</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/genre_saving.py</extracomment>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save the plots into a folder</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/genre_saving.py</extracomment>
        <translation>Guardar los gráficos en una carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved in {folder}</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/genre_saving.py</extracomment>
        <translation>
            <numerusform>%n imagen guardada en {folder}</numerusform>
            <numerusform>%n imágenes guardadas en {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the folder</comment>
        <extracomment>musicrec_desktop/gui/wiring/pages/genre_saving.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The pictures could not be written into {folder}.</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/genre_saving.py</extracomment>
        <translation>No se han podido escribir las imágenes en {folder}.</translation>
    </message>
    <message>
        <source>“{model}” ({method}) and what it has guessed will be deleted.</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/genre_pages.py</extracomment>
        <translation>Se eliminará «{model}» ({method}) y todo lo que ha supuesto.</translation>
    </message>
    <message>
        <source>Keep the model, guess the library</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/steps.py</extracomment>
        <translation>Quedarse con el modelo y suponer los géneros de la biblioteca</translation>
    </message>
    <message>
        <source>Precision: how many that are said to be of a genre are</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Precisión: cuántas de las que se asignan a un género lo son</translation>
    </message>
    <message>
        <source>{title}: “{genre}”, taken for “{guess}” ({percent})</source>
        <extracomment>musicrec_desktop/gui/widgets/plots/attention_view.py</extracomment>
        <translation>{title}: «{genre}», tomado por «{guess}» ({percent})</translation>
    </message>
    <message>
        <source>Whether confidence can be believed</source>
        <extracomment>musicrec_desktop/gui/widgets/plots/reliability_plot.py</extracomment>
        <translation>Si se puede confiar en la confianza</translation>
    </message>
    <message>
        <source>“I don’t know”</source>
        <extracomment>musicrec_desktop/gui/widgets/plots/reliability_plot.py
----------
musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>«No lo sé»</translation>
    </message>
    <message>
        <source>It is the one in use: the next best takes its place, where there is one.</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/genre_pages.py</extracomment>
        <translation>Es el que está en uso: lo sustituye el siguiente mejor, si lo hay.</translation>
    </message>
    <message>
        <source>Your files and their tags stay as they are.</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/genre_pages.py</extracomment>
        <translation>Tus archivos y sus etiquetas se quedan como están.</translation>
    </message>
    <message>
        <source>Classical model</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Modelo clásico</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Red</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) you corrected by hand.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>
            <numerusform>%n etiqueta que corregiste a mano.</numerusform>
            <numerusform>%n etiquetas que corregiste a mano.</numerusform>
        </translation>
    </message>
    <message>
        <source>No artist is used for both learning and testing, so the score shows how well unheard music is recognised.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Se conocen todos los artistas: nunca se prueba con alguien de cuya música se aprende, así que el resultado dice cómo se reconoce la música nunca oída.</translation>
    </message>
    <message>
        <source>Combined as “Other” because they are small: {genres}.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Reunidos como «Other» por ser pequeños: {genres}.</translation>
    </message>
    <message>
        <source>Left out, because even together they are too few to be “Other”: {genres}.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Se han dejado fuera porque incluso juntos son muy pocos para ser «Otros»: {genres}.</translation>
    </message>
    <message>
        <source>Left out because they are small: {genres}.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Excluidos por ser pequeños: {genres}.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) left out</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>
            <numerusform>%n canción excluida</numerusform>
            <numerusform>%n canciones excluidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that could not be read</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>
            <numerusform>%n archivo que no se pudo leer</numerusform>
            <numerusform>%n archivos que no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>learning from everything</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>aprendiendo de todo</translation>
    </message>
    <message>
        <source>test {number}</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>prueba {number}</translation>
    </message>
    <message>
        <source>Network, {where}, epoch {epoch} of at most {epochs}: {share} right of what it learns</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Red, {where}, época {epoch} de {epochs} como máximo: {share} de aciertos en lo que aprende</translation>
    </message>
    <message>
        <source>Network, {where}, epoch {epoch} of at most {epochs}: {share} right of what it learns, {others} of others</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Red, {where}, época {epoch} de {epochs} como máximo: {share} de aciertos en lo que aprende, {others} en lo demás</translation>
    </message>
    <message>
        <source>The network takes about {usual}, at most {most}, by how long it took here before.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>La red tarda unos {usual}, como mucho {most}, según lo que tardó aquí antes.</translation>
    </message>
    <message>
        <source>The network takes about {usual}, at most {most}, by what was measured on two cores that did nothing else. After its first steps it says how long it takes here.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>La red tarda unos {usual}, como mucho {most}, según lo medido en dos núcleos que no hacían nada más. Tras los primeros pasos dice cuánto tarda aquí.</translation>
    </message>
    <message>
        <source>right (± {error})</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>de aciertos (± {error})</translation>
    </message>
    <message>
        <source>Of tracks by artists it had not heard. The error is one standard error, the tracks of an artist taken together.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>En canciones de artistas que no había oído. El error es un error estándar, tomando juntas las canciones de cada artista.</translation>
    </message>
    <message numerus="yes">
        <source>All %n labelled track(s) in “{folder}” (is|are) silent.</source>
        <extracomment>musicrec_desktop/genre/not_trainable.py</extracomment>
        <translation>
            <numerusform>La %n canción con género de «{folder}» está en silencio.</numerusform>
            <numerusform>Las %n canciones con género de «{folder}» están en silencio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n labelled track(s) of the library (is|are) silent.</source>
        <extracomment>musicrec_desktop/genre/not_trainable.py</extracomment>
        <translation>
            <numerusform>La %n canción con género de la biblioteca está en silencio.</numerusform>
            <numerusform>Las %n canciones con género de la biblioteca están en silencio.</numerusform>
        </translation>
    </message>
    <message>
        <source>no genre has enough of them ({small})</source>
        <extracomment>musicrec_desktop/genre/not_trainable.py</extracomment>
        <translation>ningún género tiene suficientes ({small})</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the report</comment>
        <extracomment>musicrec_desktop/gui/wiring/pages/genre_saving.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Of the tracks of this music. The error is one standard error, the tracks of an artist taken together.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>De las canciones de esta música. El error es un error estándar, con las canciones de cada artista agrupadas.</translation>
    </message>
    <message>
        <source>macro-F1</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>Precision and recall in one figure, every genre counted alike. The better model is chosen by it.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Precisión y exhaustividad en una sola cifra; cada género cuenta igual. Según ella se elige el mejor modelo.</translation>
    </message>
    <message>
        <source>right in a library</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>de aciertos en una biblioteca</translation>
    </message>
    <message>
        <source>When the unlabelled tracks were heard together with the labelled ones, as those of your library are.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Cuando las canciones sin etiqueta se oyeron junto con las etiquetadas, como las de tu biblioteca.</translation>
    </message>
    <message>
        <source>right with the album</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>acertadas con el álbum</translation>
    </message>
    <message>
        <source>When tracks of one album were guessed together, as they are in your library.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Cuando las canciones de un álbum se suponen juntas, como en tu biblioteca.</translation>
    </message>
    <message>
        <source>calibration error</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>error de calibración</translation>
    </message>
    <message>
        <source>By how much confidence and truth differ on average; perfect confidence would show about {share} on so few artists.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Cuánto difieren de media la certeza y la verdad; con tan pocos artistas, una certeza perfecta daría cerca de {share}.</translation>
    </message>
    <message>
        <source>Guesses of less than {limit} confidence are not made. Of the others, {share} are right.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>No se hacen suposiciones con menos del {limit} de certeza. De las demás acierta el {share}.</translation>
    </message>
    <message>
        <source>Your library is still being analysed: this looks again when that is done.</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/genre_pages.py</extracomment>
        <translation>Tu biblioteca aún se está analizando: esto vuelve a mirar cuando acabe.</translation>
    </message>
    <message>
        <source>This may be mere chance: let it learn from more tracks, or from genres that differ more.</source>
        <extracomment>musicrec_desktop/gui/words/genre_verdict.py</extracomment>
        <translation>Puede ser mera casualidad: haz que aprenda de más canciones o de géneros que se distingan más.</translation>
    </message>
    <message>
        <source>{method} is used: by itself its macro-F1 is {share}, that of {other} {other_share}, on the same tests.</source>
        <extracomment>musicrec_desktop/gui/words/genre_verdict.py</extracomment>
        <translation>Se usa {method}: por sí solo, su F1 macro es {share}; la de {other}, {other_share}, con las mismas pruebas.</translation>
    </message>
    <message>
        <source>A method is only replaced by one that is better by more than one standard error.</source>
        <extracomment>musicrec_desktop/gui/words/genre_verdict.py</extracomment>
        <translation>Un método solo se sustituye por otro que sea mejor en más de un error estándar.</translation>
    </message>
    <message>
        <source>The {share} above are the stricter figure: there the method was chosen anew for each test, by the other tests alone.</source>
        <extracomment>musicrec_desktop/gui/words/genre_verdict.py</extracomment>
        <translation>El {share} de arriba es la cifra más estricta: allí el método se eligió de nuevo para cada prueba, solo con las demás.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) (holds|hold) a recording that is there more than once; copies stay on one side of a test.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>
            <numerusform>%n canción contiene una grabación que está más de una vez; las copias quedan en un lado de la prueba.</numerusform>
            <numerusform>%n canciones contienen una grabación que está más de una vez; las copias quedan en un lado de la prueba.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was not analysed yet will be, before it is learnt from.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Lo que aún no se ha analizado se analizará antes de aprender de ello.</translation>
    </message>
    <message numerus="yes">
        <source>%n of {tracks} (was|were) recognised</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>
            <numerusform>%n de {tracks} se reconoció</numerusform>
            <numerusform>%n de {tracks} se reconocieron</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken for anything else.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Nada se tomó por otra cosa.</translation>
    </message>
    <message>
        <source>Most often: {mistake}.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>Lo más frecuente: {mistake}.</translation>
    </message>
    <message numerus="yes">
        <source>%n guess(es) with {low} to {high} confidence: {share} right</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>
            <numerusform>%n suposición con certeza de {low} a {high}: {share} de aciertos</numerusform>
            <numerusform>%n suposiciones con certeza de {low} a {high}: {share} de aciertos</numerusform>
        </translation>
    </message>
    <message>
        <source>In the test, nothing would have been guessed.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>En la prueba no se habría supuesto nada.</translation>
    </message>
    <message>
        <source>In the test, about {guessed} of the tracks would have got a guess, and {right} of these would have been right.</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>En la prueba, cerca del {guessed} de las canciones habría recibido una suposición, y de ellas habría acertado el {right}.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>
            <numerusform>{names} y %n más</numerusform>
            <numerusform>{names} y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{genre}: %n track(s) of {groups}</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/bars.py</extracomment>
        <translation>
            <numerusform>{genre}: %n canción de {groups}</numerusform>
            <numerusform>{genre}: %n canciones de {groups}</numerusform>
        </translation>
    </message>
    <message>
        <source>Install the packages?</source>
        <extracomment>musicrec_desktop/gui/controllers/genre/genre_packages.py</extracomment>
        <translation>¿Instalar los paquetes?</translation>
    </message>
    <message>
        <source>{packages} and what they need are downloaded from the Python package index, about {size} MB, and installed in {folder}. Nothing that is there is replaced, and you can go on listening.</source>
        <extracomment>musicrec_desktop/gui/controllers/genre/genre_packages.py</extracomment>
        <translation>{packages} y lo que necesitan se descargan del índice de paquetes de Python, unos {size} MB, y se instalan en {folder}. No se reemplaza nada de lo que hay, y puedes seguir escuchando.</translation>
    </message>
    <message>
        <source>Start the program again: then it can train a network.</source>
        <extracomment>musicrec_desktop/gui/controllers/genre/genre_packages.py</extracomment>
        <translation>Reinicia el programa: entonces podrá entrenar una red.</translation>
    </message>
    <message>
        <source>The neural network can be trained now.</source>
        <extracomment>musicrec_desktop/gui/controllers/genre/genre_packages.py</extracomment>
        <translation>Ya se puede entrenar la red neuronal.</translation>
    </message>
    <message numerus="yes">
        <source>{genre}: %n track(s), which (is|are) too few</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/bars.py</extracomment>
        <translation>
            <numerusform>{genre}: %n canción, no basta</numerusform>
            <numerusform>{genre}: %n canciones, no bastan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more genre(s)</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/bars.py</extracomment>
        <translation>
            <numerusform>%n género más</numerusform>
            <numerusform>%n géneros más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{genre}: %n track(s)</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/bars.py</extracomment>
        <translation>
            <numerusform>{genre}: %n canción</numerusform>
            <numerusform>{genre}: %n canciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{genre}: %n track(s), {missing} more needed</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/bars.py</extracomment>
        <translation>
            <numerusform>{genre}: %n canción, faltan {missing}</numerusform>
            <numerusform>{genre}: %n canciones, faltan {missing}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{genre}: %n track(s) of {groups}, made of {genres}</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/bars.py</extracomment>
        <translation>
            <numerusform>{genre}: %n canción de {groups}; reúne {genres}</numerusform>
            <numerusform>{genre}: %n canciones de {groups}; reúne {genres}</numerusform>
        </translation>
    </message>
    <message>
        <source>{method}: macro-F1 {score}, {share} right, on the same tests</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/bars.py</extracomment>
        <translation>{method}: F1 macro {score}, {share} de aciertos, con las mismas pruebas</translation>
    </message>
    <message>
        <source>{share} right</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/bars.py</extracomment>
        <translation>{share} de aciertos</translation>
    </message>
    <message numerus="yes">
        <source>{method}: {share} of %n track(s) right, macro-F1 {score}</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/bars.py</extracomment>
        <translation>
            <numerusform>{method}: acierta el {share} de %n canción, F1 macro {score}</numerusform>
            <numerusform>{method}: acierta el {share} de %n canciones, F1 macro {score}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be learnt from this yet</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/found.py</extracomment>
        <translation>De esto aún no se puede aprender nada</translation>
    </message>
    <message numerus="yes">
        <source>Use genres with at least %n track(s)</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/found.py</extracomment>
        <translation>
            <numerusform>Que baste %n canción por género</numerusform>
            <numerusform>Que basten %n canciones por género</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No genre has %n track(s) yet; two such genres are needed.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/found.py</extracomment>
        <translation>
            <numerusform>Ningún género tiene todavía %n canción; deben tenerla dos.</numerusform>
            <numerusform>Ningún género tiene todavía %n canciones; deben tenerlas dos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only one genre has %n track(s) yet; two are needed.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/found.py</extracomment>
        <translation>
            <numerusform>Solo un género tiene %n canción; hacen falta dos.</numerusform>
            <numerusform>Solo un género tiene %n canciones; hacen falta dos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listening takes about %n minute(s), the first time only; testing and learning some more.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/found.py</extracomment>
        <translation>
            <numerusform>Escuchar lleva cerca de %n minuto, solo la primera vez; comprobar y aprender, algo más.</numerusform>
            <numerusform>Escuchar lleva unos %n minutos, solo la primera vez; comprobar y aprender, algo más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write the %n surest into the tags, in Tidy up…</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/genres_in_library.py</extracomment>
        <translation>
            <numerusform>Escribir la más segura (%n) en las etiquetas, en «Ordenar»…</numerusform>
            <numerusform>Escribir las %n más seguras en las etiquetas, en «Ordenar»…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is guessed to be “{genre}”</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/genres_in_library.py</extracomment>
        <translation>Mostrar lo que se supone que es «{genre}»</translation>
    </message>
    <message>
        <source>Learn genres</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/models_page.py</extracomment>
        <translation>Aprender géneros</translation>
    </message>
    <message>
        <source>{model}  ✓ in use</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/models_page.py</extracomment>
        <translation>{model}  ✓ en uso</translation>
    </message>
    <message>
        <source>Learn again…</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/models_page.py</extracomment>
        <translation>Aprender de nuevo…</translation>
    </message>
    <message>
        <source>Try it on other music…</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/models_page.py</extracomment>
        <translation>Probar con otra música…</translation>
    </message>
    <message>
        <source>Models</source>
        <comment>Trained ones, to choose from</comment>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/models_page.py</extracomment>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Use this model</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/models_page.py</extracomment>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>More about this model</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/models_page.py</extracomment>
        <translation>Más sobre este modelo</translation>
    </message>
    <message>
        <source>Report, plots, delete</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/models_page.py</extracomment>
        <translation>Informe, gráficos, eliminar</translation>
    </message>
    <message>
        <source>Open the report</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/models_page.py</extracomment>
        <translation>Abrir el informe</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/models_page.py
----------
musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <source>Save the plots as pictures…</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/models_page.py
----------
musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Guardar los gráficos como imágenes…</translation>
    </message>
    <message>
        <source>Delete this model…</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/models_page.py</extracomment>
        <translation>Eliminar este modelo…</translation>
    </message>
    <message>
        <source>Progress of installing packages</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/network.py</extracomment>
        <translation>Progreso de la instalación</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/network.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop installing</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/network.py</extracomment>
        <translation>Detener la instalación</translation>
    </message>
    <message>
        <source>By hand</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/network.py</extracomment>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Install… (about {size} MB)</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/network.py</extracomment>
        <translation>Instalar… (unos {size} MB)</translation>
    </message>
    <message>
        <source>The music is parted so that no artist is on both sides: learnt from one part, tested on the other, in turn. You can leave this page and listen; training goes on.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>La música se reparte de modo que ningún artista esté en ambos lados: por turnos, se aprende de una parte y se prueba con la otra. Puedes salir de esta página y escuchar música; el entrenamiento sigue.</translation>
    </message>
    <message>
        <source>Learning genres</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>Aprendiendo géneros</translation>
    </message>
    <message>
        <source>Tests</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Tests so far</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>Pruebas hasta ahora</translation>
    </message>
    <message>
        <source>The network</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>La red</translation>
    </message>
    <message>
        <source>Learnt from</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py
----------
musicrec_desktop/gui/panels/learn_genres/result.py</extracomment>
        <translation>De qué se aprende</translation>
    </message>
    <message>
        <source>Progress of learning genres</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>Progreso del aprendizaje de géneros</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py
----------
musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep the classical model</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>Conservar el modelo clásico</translation>
    </message>
    <message>
        <source>Train the network no longer: the classical model was tested, and can be used now</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>No entrenar más la red: el modelo clásico ya está probado y se puede usar</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Learn from something else</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>Aprender de otra cosa</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py
----------
musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Training failed</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>El entrenamiento ha fallado</translation>
    </message>
    <message>
        <source>Training was cancelled</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>Entrenamiento cancelado</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Nothing was half-saved: your models are as they were.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>Nada se ha guardado a medias: tus modelos están como estaban.</translation>
    </message>
    <message>
        <source>The model is kept, and guesses from now on.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>El modelo se conserva y hace las suposiciones a partir de ahora.</translation>
    </message>
    <message>
        <source>Its surest mistakes as mel spectrograms, low notes below. Warm colours: what spoke for the wrong genre. Cool colours: what spoke against it.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/result.py</extracomment>
        <translation>Sus errores más seguros como espectrogramas mel, con las notas graves abajo. Colores cálidos: lo que habló a favor del género equivocado. Colores fríos: lo que habló en contra.</translation>
    </message>
    <message>
        <source>Of the tracks that are “{genre}”, {share} are found</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/bars.py</extracomment>
        <translation>De las canciones que son «{genre}», se encuentra el {share}</translation>
    </message>
    <message>
        <source>Of the tracks that are said to be “{genre}”, {share} are</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/bars.py</extracomment>
        <translation>De las canciones que se dice que son «{genre}», lo es el {share}</translation>
    </message>
    <message>
        <source>What is taken for what</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/confusion.py</extracomment>
        <translation>Qué se toma por qué</translation>
    </message>
    <message>
        <source>The surest mistakes</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/confusion.py</extracomment>
        <translation>Los errores más seguros</translation>
    </message>
    <message>
        <source>Listen: the label may be the one that errs. Double-click or Enter plays.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/confusion.py</extracomment>
        <translation>Escucha: puede que se equivoque la etiqueta. Con doble clic o Intro se reproduce.</translation>
    </message>
    <message>
        <source>What was analysed is kept; models stay as they are</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>Lo analizado se conserva; los modelos quedan como están</translation>
    </message>
    <message>
        <source>Nothing was changed: your models are as they were. What was analysed is kept, so that it goes quicker next time.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py</extracomment>
        <translation>No se cambió nada: tus modelos están como estaban. Lo analizado se conserva, para que la próxima vez vaya más rápido.</translation>
    </message>
    <message>
        <source>Genre by genre</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/result.py
----------
musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Género por género</translation>
    </message>
    <message>
        <source>Recall of each genre</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/result.py
----------
musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Exhaustividad de cada género</translation>
    </message>
    <message>
        <source>Precision of each genre</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/result.py
----------
musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Precisión de cada género</translation>
    </message>
    <message>
        <source>Recall: how many of a genre are found</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/result.py
----------
musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Exhaustividad: cuánto de un género se encuentra</translation>
    </message>
    <message>
        <source>Precision: how many guesses of a genre are right</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/result.py</extracomment>
        <translation>Precisión: cuánto de lo que se atribuye a un género lo es</translation>
    </message>
    <message>
        <source>What was tried</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/result.py</extracomment>
        <translation>Qué se probó</translation>
    </message>
    <message>
        <source>Macro-F1 of each method</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/result.py</extracomment>
        <translation>F1 macro de cada método</translation>
    </message>
    <message>
        <source>Macro-F1 of each by itself, on the same tests. ✓ is what this model uses.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/result.py</extracomment>
        <translation>F1 macro de cada método por sí solo, con las mismas pruebas. ✓ marca el que usa este modelo.</translation>
    </message>
    <message>
        <source>How far confidence can be trusted</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/result.py</extracomment>
        <translation>Si se puede confiar en la certeza</translation>
    </message>
    <message>
        <source>Say “I don’t know” below</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/result.py</extracomment>
        <translation>Decir «No lo sé» por debajo de</translation>
    </message>
    <message>
        <source>Confidence below which nothing is guessed</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/result.py</extracomment>
        <translation>Certeza por debajo de la cual no se supone nada</translation>
    </message>
    <message>
        <source>How the network learnt, and what it looked at</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/result.py</extracomment>
        <translation>Cómo aprendió la red y en qué se fijó</translation>
    </message>
    <message>
        <source>Copy the command that installs it</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/network.py</extracomment>
        <translation>Copiar la orden que lo instala</translation>
    </message>
    <message>
        <source>For a terminal; then start the program again</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/network.py</extracomment>
        <translation>Para una terminal; después, inicia el programa de nuevo</translation>
    </message>
    <message>
        <source>The genre tags of my library</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/source_form.py</extracomment>
        <translation>Las etiquetas de género de mi biblioteca</translation>
    </message>
    <message>
        <source>A folder that holds a folder for each genre</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/source_form.py
----------
musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Una carpeta con una carpeta para cada género</translation>
    </message>
    <message>
        <source>FMA: its audio folder with tracks.csv</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/source_form.py</extracomment>
        <translation>FMA: su carpeta de audio con tracks.csv</translation>
    </message>
    <message>
        <source>Both, and keep the better one</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>Ambos, y conservar el mejor</translation>
    </message>
    <message>
        <source>Classical models: seconds</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>Modelos clásicos: segundos</translation>
    </message>
    <message>
        <source>combined as “Other”</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>se reúnen como «Other»</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>se excluyen</translation>
    </message>
    <message>
        <source>Labelled music teaches the program what your genres sound like. It then guesses the genre of everything that has none. Your files are not changed.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>La música etiquetada enseña al programa cómo suenan tus géneros. Después supone el género de todo lo que no lo tiene. Tus archivos no se modifican.</translation>
    </message>
    <message>
        <source>Choose a folder to see what can be learnt from it.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/found.py</extracomment>
        <translation>Elige una carpeta para ver qué se puede aprender de ella.</translation>
    </message>
    <message>
        <source>Looking at what is there…</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/found.py</extracomment>
        <translation>Mirando qué hay…</translation>
    </message>
    <message>
        <source>Learn from</source>
        <comment>What: a choice follows</comment>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>Aprender de</translation>
    </message>
    <message>
        <source>What there is to learn from</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/found.py</extracomment>
        <translation>De qué se puede aprender</translation>
    </message>
    <message>
        <source>This is not enough to learn from</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/found.py</extracomment>
        <translation>Esto no basta para aprender</translation>
    </message>
    <message>
        <source>What to learn from</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/source_form.py</extracomment>
        <translation>De qué aprender</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/source_form.py
----------
musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Minimum tracks per genre</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>Mínimo de canciones por género</translation>
    </message>
    <message>
        <source>What to do with smaller genres</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>Qué pasa con los géneros más pequeños</translation>
    </message>
    <message>
        <source>Which model</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>Qué modelo</translation>
    </message>
    <message>
        <source>Learn</source>
        <comment>A button: begin</comment>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Back to the models</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/progress.py
----------
musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>Volver a los modelos</translation>
    </message>
    <message>
        <source>Genres</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Progress of looking at labelled music</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/found.py</extracomment>
        <translation>Progreso del examen de la música etiquetada</translation>
    </message>
    <message>
        <source>Tracks of each genre</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/found.py</extracomment>
        <translation>Canciones de cada género</translation>
    </message>
    <message>
        <source>Music</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>Música</translation>
    </message>
    <message>
        <source>Without the packages of the neural network, classical models are compared with each other.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>Sin los paquetes de la red neuronal se comparan modelos clásicos entre sí.</translation>
    </message>
    <message>
        <source>The neural network needs packages that are not here.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>La red neuronal necesita paquetes que no están.</translation>
    </message>
    <message>
        <source>Smaller genres</source>
        <comment>are: a choice follows</comment>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>Géneros más pequeños</translation>
    </message>
    <message>
        <source>See how well “{model}” guesses music that it was not trained on: choose a folder that holds a folder for each genre, named as the model names them ({genres}). It is analysed; nothing is changed, and nothing is learnt from it.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Comprueba lo bien que «{model}» adivina música con la que no se entrenó: elige una carpeta que contenga una carpeta por género, con los nombres del modelo ({genres}). Se analiza; no se cambia nada ni se aprende de ella.</translation>
    </message>
    <message>
        <source>Cancelled: what was analysed is kept for the next time</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Cancelado: lo analizado se conserva para la próxima vez</translation>
    </message>
    <message>
        <source>In your library</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/genres_in_library.py</extracomment>
        <translation>En tu biblioteca</translation>
    </message>
    <message>
        <source>Show them: {search}</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/genres_in_library.py</extracomment>
        <translation>Mostrarlas: {search}</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) (has|have) no genre tag and a guess now.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/genres_in_library.py</extracomment>
        <translation>
            <numerusform>%n canción no tiene etiqueta de género y ahora tiene una suposición.</numerusform>
            <numerusform>%n canciones no tienen etiqueta de género y ahora tienen una suposición.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) (has|have) no genre tag and a guess now; for {unknown} more the answer is “I don’t know”.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/genres_in_library.py</extracomment>
        <translation>
            <numerusform>%n canción no tiene etiqueta de género y ahora tiene una suposición; de {unknown} más, la respuesta es «No lo sé».</numerusform>
            <numerusform>%n canciones no tienen etiqueta de género y ahora tienen una suposición; de {unknown} más, la respuesta es «No lo sé».</numerusform>
        </translation>
    </message>
    <message>
        <source>Guesses stand in italics in the column Genre. In the search field, {field} finds everything that sounds like a genre, tagged or not:</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/genres_in_library.py</extracomment>
        <translation>Las suposiciones aparecen en cursiva en la columna Género. En el campo de búsqueda, {field} encuentra todo lo que suena a un género, con etiqueta o sin ella:</translation>
    </message>
    <message>
        <source>Tracks that were taken for something else</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/confused_tracks.py</extracomment>
        <translation>Canciones que se tomaron por otra cosa</translation>
    </message>
    <message>
        <source>Track</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/confused_tracks.py</extracomment>
        <translation>Canción</translation>
    </message>
    <message>
        <source>Artist</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/confused_tracks.py</extracomment>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>The genre that the tags name</comment>
        <extracomment>musicrec_desktop/gui/widgets/tables/confused_tracks.py</extracomment>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Guess</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/confused_tracks.py</extracomment>
        <translation>Suposición</translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <extracomment>musicrec_desktop/gui/widgets/plots/confusion_matrix.py</extracomment>
        <translation>Qué se tomó por qué</translation>
    </message>
    <message>
        <source>guessed →</source>
        <extracomment>musicrec_desktop/gui/widgets/plots/confusion_matrix.py</extracomment>
        <translation>supuesto →</translation>
    </message>
    <message>
        <source>labelled ↓</source>
        <extracomment>musicrec_desktop/gui/widgets/plots/confusion_matrix.py</extracomment>
        <translation>etiqueta ↓</translation>
    </message>
    <message>
        <source>confidence →  right ↑</source>
        <extracomment>musicrec_desktop/gui/widgets/plots/reliability_plot.py</extracomment>
        <translation>certeza →  aciertos ↑</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <extracomment>musicrec_desktop/gui/widgets/plots/training_curves.py</extracomment>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Loss</source>
        <extracomment>musicrec_desktop/gui/widgets/plots/training_curves.py</extracomment>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Training curves</source>
        <extracomment>musicrec_desktop/gui/widgets/plots/training_curves.py</extracomment>
        <translation>Curvas de entrenamiento</translation>
    </message>
    <message>
        <source>Full line: what it learns from.  Dashed: what it is tested on.  Faint: the tests before this one.</source>
        <extracomment>musicrec_desktop/gui/widgets/plots/training_curves.py</extracomment>
        <translation>Línea continua: de lo que aprende.  Discontinua: con lo que se prueba.  Tenue: las pruebas anteriores.</translation>
    </message>
    <message>
        <source>{curve} by epoch</source>
        <extracomment>musicrec_desktop/gui/widgets/plots/training_curves.py</extracomment>
        <translation>{curve} por época</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>musicrec_desktop/core/genre_scores.py</extracomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>it is no text</source>
        <extracomment>musicrec_desktop/services/genre/fma.py</extracomment>
        <translation>no es texto</translation>
    </message>
    <message>
        <source>it is cut off or was changed</source>
        <extracomment>musicrec_desktop/services/genre/fma.py</extracomment>
        <translation>está cortado o fue modificado</translation>
    </message>
    <message>
        <source>“{path}” holds no audio that could be read.</source>
        <extracomment>musicrec_desktop/services/genre/fma.py</extracomment>
        <translation>«{path}» no contiene audio que se pueda leer.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n audio file(s) in “{path}” is named by a number that is in tracks.csv, as those of FMA are (000002.mp3).</source>
        <extracomment>musicrec_desktop/services/genre/fma.py</extracomment>
        <translation>
            <numerusform>El %n archivo de audio de «{path}» no lleva por nombre ningún número que esté en tracks.csv, como los de FMA (000002.mp3).</numerusform>
            <numerusform>Ninguno de los %n archivos de audio de «{path}» lleva por nombre un número que esté en tracks.csv, como los de FMA (000002.mp3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table names a genre for none of the %n audio file(s) in “{path}”.</source>
        <extracomment>musicrec_desktop/services/genre/fma.py</extracomment>
        <translation>
            <numerusform>La tabla no indica género para el %n archivo de audio de «{path}».</numerusform>
            <numerusform>La tabla no indica género para ninguno de los %n archivos de audio de «{path}».</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no column “{column}”</source>
        <extracomment>musicrec_desktop/services/genre/fma.py</extracomment>
        <translation>no tiene la columna «{column}»</translation>
    </message>
    <message>
        <source>“{path}” holds no folder with music that could be heard.</source>
        <extracomment>musicrec_desktop/services/genre/folder.py</extracomment>
        <translation>«{path}» no contiene ninguna carpeta con música que se haya podido escuchar.</translation>
    </message>
    <message>
        <source>No {file} was found in or beside “{path}”.</source>
        <extracomment>musicrec_desktop/services/genre/fma.py</extracomment>
        <translation>No se ha encontrado {file} en «{path}» ni a su lado.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/result.py
----------
musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>A neural network: minutes to hours</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/setup.py</extracomment>
        <translation>Una red neuronal: de minutos a horas</translation>
    </message>
    <message>
        <source>as found in or beside the audio</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/source_form.py</extracomment>
        <translation>la que haya en el audio o a su lado</translation>
    </message>
    <message>
        <source>Choose tracks.csv…</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/source_form.py</extracomment>
        <translation>Elegir tracks.csv…</translation>
    </message>
    <message>
        <source>FMA’s tracks.csv, of fma_metadata.zip</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/source_form.py</extracomment>
        <translation>tracks.csv de FMA, de fma_metadata.zip</translation>
    </message>
    <message>
        <source>Choose audio folder…</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/source_form.py</extracomment>
        <translation>Elegir la carpeta de audio…</translation>
    </message>
    <message>
        <source>Listen to the music</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/steps.py</extracomment>
        <translation>Escuchar la música</translation>
    </message>
    <message>
        <source>Learn, and test what was learnt</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/steps.py</extracomment>
        <translation>Aprender y comprobar lo aprendido</translation>
    </message>
    <message>
        <source>Keep the better model, guess the library</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/steps.py</extracomment>
        <translation>Quedarse con el mejor modelo y suponer los géneros de la biblioteca</translation>
    </message>
    <message>
        <source>Step {number} of {steps}: {step}</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/steps.py</extracomment>
        <translation>Paso {number} de {steps}: {step}</translation>
    </message>
    <message>
        <source>Try it on other music</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Probar con otra música</translation>
    </message>
    <message>
        <source>Progress of trying the model</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Progreso de la prueba del modelo</translation>
    </message>
    <message>
        <source>Back to the model</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Volver al modelo</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Not asked about: {files}…</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>No se preguntó por: {files}…</translation>
    </message>
    <message>
        <source>It could not be tried on this folder</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>No se pudo probar con esta carpeta</translation>
    </message>
    <message>
        <source>Asked about {tracks}</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Se preguntó por {tracks}</translation>
    </message>
    <message>
        <source>{share} of this music was guessed right; in its own test, on artists it had not heard, it was {own}.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/trial.py</extracomment>
        <translation>Se acertó el {share} de esta música; en su propia prueba, con artistas que no había oído, fue el {own}.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) without a genre tag: the model is not sure enough to guess any of them. In the details below, the confidence it needs can be lowered.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/genres_in_library.py</extracomment>
        <translation>
            <numerusform>%n canción sin etiqueta de género: el modelo no está lo bastante seguro para suponer. En los detalles de abajo se le pueden pedir suposiciones más atrevidas.</numerusform>
            <numerusform>%n canciones sin etiqueta de género: el modelo no está lo bastante seguro de ninguna. En los detalles de abajo se le pueden pedir suposiciones más atrevidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library is empty. Add a music folder: what has no genre tag is guessed as it is analysed.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/genres_in_library.py</extracomment>
        <translation>Tu biblioteca está vacía. Añade una carpeta de música: lo que no tiene etiqueta de género se adivina al analizarlo.</translation>
    </message>
    <message>
        <source>Every track of your library that was analysed has a genre tag, so there is nothing to guess. New music without one is guessed as it is scanned.</source>
        <extracomment>musicrec_desktop/gui/panels/learn_genres/genres_in_library.py</extracomment>
        <translation>Todas las canciones analizadas de tu biblioteca tienen etiqueta de género, así que no hay nada que adivinar. La música nueva que no la tenga se adivina al leerla.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) labelled “{genre}”</source>
        <comment>stands for {tracks} in: 3 of {tracks} were recognised</comment>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>
            <numerusform>%n canción etiquetada como «{genre}»</numerusform>
            <numerusform>%n canciones etiquetadas como «{genre}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {tracks} (was|were) taken for “{guessed}”</source>
        <extracomment>musicrec_desktop/gui/words/genre.py</extracomment>
        <translation>
            <numerusform>%n de {tracks} se tomó por «{guessed}»</numerusform>
            <numerusform>%n de {tracks} se tomaron por «{guessed}»</numerusform>
        </translation>
    </message>
    <message>
        <source>It names the right genre for {right} of tracks by artists it has not heard; always naming the largest genre would be right for {chance}.</source>
        <extracomment>musicrec_desktop/gui/words/genre_verdict.py</extracomment>
        <translation>Nombra el género correcto del {right} de las canciones de artistas que no ha oído; nombrar siempre el género mayor acertaría en el {chance}.</translation>
    </message>
    <message>
        <source>Trust it most when it says {best}: {share} of these guesses were right. Least when it says {worst}: {other_share}.</source>
        <extracomment>musicrec_desktop/gui/words/genre_verdict.py</extracomment>
        <translation>Confía más en él cuando dice {best}: acertó en el {share} de estas suposiciones. Y menos cuando dice {worst}: {other_share}.</translation>
    </message>
    <message>
        <source>“{path}” is not the table of FMA: {reason}.</source>
        <extracomment>musicrec_desktop/services/genre/fma.py</extracomment>
        <translation>«{path}» no es la tabla de FMA: {reason}.</translation>
    </message>
    <message>
        <source>The packages could not be downloaded: nobody answers.</source>
        <extracomment>musicrec_desktop/services/genre/packages.py</extracomment>
        <translation>No se han podido descargar los paquetes: nadie responde.</translation>
    </message>
    <message>
        <source>The packages could not be installed: the disk is full.</source>
        <extracomment>musicrec_desktop/services/genre/packages.py</extracomment>
        <translation>No se han podido instalar los paquetes: el disco está lleno.</translation>
    </message>
    <message>
        <source>There are no such packages for this Python and this computer: {reason}</source>
        <extracomment>musicrec_desktop/services/genre/packages.py</extracomment>
        <translation>No existen tales paquetes para este Python y este equipo: {reason}</translation>
    </message>
    <message>
        <source>The packages could not be installed. pip says: {reason}</source>
        <extracomment>musicrec_desktop/services/genre/packages.py</extracomment>
        <translation>No se han podido instalar los paquetes. pip dice: {reason}</translation>
    </message>
    <message>
        <source>None of the tracks is of a genre that the model knows: {names}.</source>
        <extracomment>musicrec_desktop/services/genre/testing.py</extracomment>
        <translation>Ninguna de las canciones es de un género que el modelo conozca: {names}.</translation>
    </message>
    <message>
        <source>The network was not compared. {reason}</source>
        <extracomment>musicrec_desktop/services/genre/training.py</extracomment>
        <translation>La red no se ha comparado. {reason}</translation>
    </message>
    <message>
        <source>The network was stopped, and not compared.</source>
        <extracomment>musicrec_desktop/services/genre/training.py</extracomment>
        <translation>La red se ha detenido y no se ha comparado.</translation>
    </message>
    <message>
        <source>Training broke off: {reason}.</source>
        <extracomment>musicrec_desktop/services/genre/training.py</extracomment>
        <translation>El entrenamiento se ha interrumpido: {reason}.</translation>
    </message>
    <message>
        <source>Some of the tracks have been removed, or heard by another version, meanwhile.</source>
        <extracomment>musicrec_desktop/services/genre/training.py</extracomment>
        <translation>Entretanto, algunas de las canciones se han quitado o las ha escuchado otra versión.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n track(s) (was|were) removed from the library.</source>
        <extracomment>musicrec_desktop/gui/controllers/library/removal.py</extracomment>
        <translation>
            <numerusform>Se ha quitado %n canción de la biblioteca.</numerusform>
            <numerusform>Se han quitado %n canciones de la biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” was removed from the library.</source>
        <extracomment>musicrec_desktop/gui/controllers/library/removal.py</extracomment>
        <translation>Se ha quitado «{title}» de la biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>The folder and %n track(s) were removed from the library.</source>
        <extracomment>musicrec_desktop/gui/controllers/library/removal.py</extracomment>
        <translation>
            <numerusform>Se han quitado de la biblioteca la carpeta y %n canción.</numerusform>
            <numerusform>Se han quitado de la biblioteca la carpeta y %n canciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” is not there.</source>
        <extracomment>musicrec_desktop/gui/controllers/opening.py</extracomment>
        <translation>«{path}» no está.</translation>
    </message>
    <message>
        <source>Choose a music folder</source>
        <extracomment>musicrec_desktop/gui/main_window.py</extracomment>
        <translation>Elegir una carpeta de música</translation>
    </message>
    <message>
        <source>The library “{path}” is locked by another program.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>La biblioteca «{path}» está bloqueada por otro programa.</translation>
    </message>
    <message>
        <source>The library “{path}” is locked.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>La biblioteca «{path}» está bloqueada.</translation>
    </message>
    <message>
        <source>The library “{path}” is damaged.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>La biblioteca «{path}» está dañada.</translation>
    </message>
    <message>
        <source>“{path}” is not a library of this program, or it is damaged.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>«{path}» no es una biblioteca de este programa o está dañada.</translation>
    </message>
    <message>
        <source>The disk is full: the library “{path}” could not be written.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>El disco está lleno: no se ha podido escribir la biblioteca «{path}».</translation>
    </message>
    <message>
        <source>The library “{path}” may not be written.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>No está permitido escribir la biblioteca «{path}».</translation>
    </message>
    <message>
        <source>The library “{path}” may not be opened.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>No está permitido abrir la biblioteca «{path}».</translation>
    </message>
    <message>
        <source>The library “{path}” could not be opened.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>No se ha podido abrir la biblioteca «{path}».</translation>
    </message>
    <message>
        <source>The disk failed while the library “{path}” was in use.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>El disco ha fallado mientras se usaba la biblioteca «{path}».</translation>
    </message>
    <message>
        <source>The library “{path}” is as large as its disk, or your system, allows a file to be.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>La biblioteca «{path}» es tan grande como su disco, o tu sistema, permite a un archivo.</translation>
    </message>
    <message>
        <source>The path of the library “{path}” is too long: it may have {most} bytes.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>La ruta de la biblioteca «{path}» es demasiado larga: puede tener {most} bytes.</translation>
    </message>
    <message>
        <source>“{path}” belongs to another program.</source>
        <extracomment>musicrec_desktop/library/database.py</extracomment>
        <translation>«{path}» pertenece a otro programa.</translation>
    </message>
    <message numerus="yes">
        <source>%n song(s) had been added again meanwhile: plays, stars and places in playlists of before and since are kept.</source>
        <extracomment>musicrec_desktop/gui/controllers/library/removal.py</extracomment>
        <translation>
            <numerusform>Entretanto se había vuelto a añadir %n canción: se conservan las reproducciones, estrellas y lugares en listas de antes y de después.</numerusform>
            <numerusform>Entretanto se habían vuelto a añadir %n canciones: se conservan las reproducciones, estrellas y lugares en listas de antes y de después.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no music in what was dropped.</source>
        <extracomment>musicrec_desktop/gui/wiring/dropped_files.py</extracomment>
        <translation>No hay música en lo que se ha soltado.</translation>
    </message>
    <message>
        <source>The demo’s songs are still among yours.</source>
        <extracomment>musicrec_desktop/gui/wiring/library_wiring.py</extracomment>
        <translation>Las canciones de la demo siguen entre las tuyas.</translation>
    </message>
    <message>
        <source>Remove the demo</source>
        <extracomment>musicrec_desktop/gui/wiring/library_wiring.py</extracomment>
        <translation>Quitar la demo</translation>
    </message>
    <message>
        <source>The library “{path}” is not there any more: nothing can be saved.</source>
        <extracomment>musicrec_desktop/library/database.py</extracomment>
        <translation>La biblioteca «{path}» ya no está: no se puede guardar nada.</translation>
    </message>
    <message>
        <source>The library “{path}” was written by a newer version of the program.</source>
        <extracomment>musicrec_desktop/library/database.py</extracomment>
        <translation>La biblioteca «{path}» se escribió con una versión más reciente del programa.</translation>
    </message>
    <message numerus="yes">
        <source>The library “{path}” could not be brought up to date: %n row(s) (contradicts|contradict) each other.</source>
        <extracomment>musicrec_desktop/library/database.py</extracomment>
        <translation>
            <numerusform>No se ha podido actualizar la biblioteca «{path}»: %n fila es contradictoria.</numerusform>
            <numerusform>No se ha podido actualizar la biblioteca «{path}»: %n filas se contradicen entre sí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found again ({number})</source>
        <extracomment>musicrec_desktop/library/orphans.py</extracomment>
        <translation>Recuperada ({number})</translation>
    </message>
    <message>
        <source>Nothing can be read of “{path}” any more.</source>
        <extracomment>musicrec_desktop/library/recovering.py</extracomment>
        <translation>Ya no se puede leer nada de «{path}».</translation>
    </message>
    <message>
        <source>The folder “{path}” cannot be opened: {reason}.</source>
        <extracomment>musicrec_desktop/library/scanner.py</extracomment>
        <translation>No se puede abrir la carpeta «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>MusicRec Desktop is already running on “{path}”.</source>
        <extracomment>musicrec_desktop/services/library/instance.py</extracomment>
        <translation>MusicRec Desktop ya se está ejecutando con «{path}».</translation>
    </message>
    <message>
        <source>What was known of these songs is kept no longer.</source>
        <extracomment>musicrec_desktop/services/library/songs.py</extracomment>
        <translation>Lo que se sabía de estas canciones ya no se conserva.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <extracomment>musicrec_desktop/services/library/songs.py</extracomment>
        <translation>No hay ningún archivo «{path}».</translation>
    </message>
    <message>
        <source>“{path}” is not in the library.</source>
        <extracomment>musicrec_desktop/services/library/songs.py</extracomment>
        <translation>«{path}» no está en la biblioteca.</translation>
    </message>
    <message>
        <source>They stay in the library until their drive is connected again.</source>
        <extracomment>musicrec_desktop/services/listening/disappearances.py</extracomment>
        <translation>Permanecen en la biblioteca hasta que se vuelva a conectar su unidad.</translation>
    </message>
    <message>
        <source>They stay in the library as unavailable. If they were moved, add the folder they are in now; if they were deleted, remove the missing tracks.</source>
        <extracomment>musicrec_desktop/services/listening/disappearances.py</extracomment>
        <translation>Permanecen en la biblioteca como no disponibles. Si se movieron, añade la carpeta donde están ahora; si se eliminaron, quita las canciones que faltan.</translation>
    </message>
    <message numerus="yes">
        <source>(The|All) %n track(s) in “{folder}” (is|are) not there now.</source>
        <extracomment>musicrec_desktop/services/listening/disappearances.py</extracomment>
        <translation>
            <numerusform>La %n canción de «{folder}» no está ahora.</numerusform>
            <numerusform>Las %n canciones de «{folder}» no están ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{lost} of %n track(s) in “{folder}” are not there now.</source>
        <extracomment>musicrec_desktop/services/listening/disappearances.py</extracomment>
        <translation>
            <numerusform>Ahora no disponibles: {lost} de %n canción de «{folder}».</numerusform>
            <numerusform>Ahora no disponibles: {lost} de %n canciones de «{folder}».</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder “{path}” does not exist.</source>
        <extracomment>musicrec_desktop/services/listening/library_folders.py</extracomment>
        <translation>La carpeta «{path}» no existe.</translation>
    </message>
    <message>
        <source>“{path}” is a file, not a folder.</source>
        <extracomment>musicrec_desktop/services/listening/library_folders.py</extracomment>
        <translation>«{path}» es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>The folder “{path}” may not be read.</source>
        <extracomment>musicrec_desktop/services/listening/library_folders.py</extracomment>
        <translation>No está permitido leer la carpeta «{path}».</translation>
    </message>
    <message>
        <source>The system does not let programs watch so many folders, so changes show after a minute or more. To raise the limit: {command}</source>
        <extracomment>musicrec_desktop/services/listening/watching.py</extracomment>
        <translation>El sistema no deja que los programas vigilen tantas carpetas, así que los cambios se muestran al cabo de un minuto o más. Para subir el límite: {command}</translation>
    </message>
</context>
<context>
    <name>Library report</name>
    <message>
        <source>Coverage</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Failures</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Since the space was learnt again</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py
----------
musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Desde que se volvió a aprender el espacio</translation>
    </message>
    <message>
        <source>Most often a neighbour</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Vecinas más frecuentes</translation>
    </message>
    <message>
        <source>Index and speed</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py
----------
musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Índice y velocidad</translation>
    </message>
    <message>
        <source>How often tracks are among others’ nearest 10</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py</extracomment>
        <translation>Cuántas veces están las canciones entre las 10 más cercanas de otras</translation>
    </message>
    <message>
        <source>Nearest tracks by other artists with the same genre</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py</extracomment>
        <translation>Canciones más cercanas de otros artistas con el mismo género</translation>
    </message>
    <message>
        <source>How much is known</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py</extracomment>
        <translation>Cuánto se sabe</translation>
    </message>
    <message>
        <source>Library report</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py</extracomment>
        <translation>Informe de la biblioteca</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py</extracomment>
        <translation>Progreso del informe</translation>
    </message>
    <message>
        <source>Measure now</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py</extracomment>
        <translation>Medir ahora</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py</extracomment>
        <translation>a fecha de {date}</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Listened to</source>
        <extracomment>musicrec_desktop/gui/panels/report_cards.py
----------
musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Escuchadas</translation>
    </message>
    <message>
        <source>Loudness measured</source>
        <extracomment>musicrec_desktop/gui/panels/report_cards.py
----------
musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Con sonoridad medida</translation>
    </message>
    <message>
        <source>With a tempo</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Con tempo</translation>
    </message>
    <message>
        <source>With a key</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Con tonalidad</translation>
    </message>
    <message>
        <source>With a genre tag</source>
        <extracomment>musicrec_desktop/gui/panels/report_cards.py
----------
musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Con etiqueta de género</translation>
    </message>
    <message>
        <source>What you can do</source>
        <extracomment>musicrec_desktop/gui/panels/report_cards.py</extracomment>
        <translation>Qué puedes hacer</translation>
    </message>
    <message>
        <source>Nothing: every file was read and analysed, has its tags, and is there once.</source>
        <extracomment>musicrec_desktop/gui/panels/report_cards.py</extracomment>
        <translation>Nada: todos los archivos se leyeron y analizaron, tienen sus etiquetas y están una sola vez.</translation>
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
        <translation>Con etiqueta de artista</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>musicrec_desktop/gui/panels/report_cards.py</extracomment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>once</source>
        <extracomment>musicrec_desktop/gui/panels/report_cards.py</extracomment>
        <translation>una vez</translation>
    </message>
    <message>
        <source>{times} times</source>
        <extracomment>musicrec_desktop/gui/panels/report_cards.py</extracomment>
        <translation>{times} veces</translation>
    </message>
    <message>
        <source>The line is what chance would reach</source>
        <extracomment>musicrec_desktop/gui/panels/report_cards.py</extracomment>
        <translation>La línea es lo que alcanzaría el azar</translation>
    </message>
    <message>
        <source>Nearest</source>
        <extracomment>musicrec_desktop/gui/panels/report_cards.py</extracomment>
        <translation>La más cercana</translation>
    </message>
    <message>
        <source>Nearest 5</source>
        <extracomment>musicrec_desktop/gui/panels/report_cards.py</extracomment>
        <translation>Las 5 más cercanas</translation>
    </message>
    <message>
        <source>Nearest 10</source>
        <extracomment>musicrec_desktop/gui/panels/report_cards.py</extracomment>
        <translation>Las 10 más cercanas</translation>
    </message>
    <message>
        <source>How well your tracks are known</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py</extracomment>
        <translation>Lo que se sabe de tus canciones</translation>
    </message>
    <message>
        <source>Why files could not be read</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py</extracomment>
        <translation>Por qué no se pudieron leer archivos</translation>
    </message>
    <message>
        <source>How often tracks are found as similar</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py</extracomment>
        <translation>Con qué frecuencia se encuentran canciones como parecidas</translation>
    </message>
    <message>
        <source>Found most often</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py</extracomment>
        <translation>Las más encontradas</translation>
    </message>
    <message>
        <source>How well similar tracks fit</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py</extracomment>
        <translation>Lo bien que encajan las canciones parecidas</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Tracks</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Canciones</translation>
    </message>
    <message>
        <source>Same genre, nearest</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Mismo género, la más cercana</translation>
    </message>
    <message>
        <source>Same genre, nearest 5</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Mismo género, las 5 más cercanas</translation>
    </message>
    <message>
        <source>Same genre, nearest 10</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Mismo género, las 10 más cercanas</translation>
    </message>
    <message>
        <source>Skewness</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Asimetría</translation>
    </message>
    <message>
        <source>Never a neighbour</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Nunca vecina</translation>
    </message>
    <message>
        <source>Index recall at 10</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Exhaustividad del índice a 10</translation>
    </message>
    <message>
        <source>Time of a question</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Tiempo por consulta</translation>
    </message>
    <message>
        <source>Of them speech</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>De ellas, habla</translation>
    </message>
    <message>
        <source>Of them noise</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>De ellas, ruido</translation>
    </message>
    <message>
        <source>Of them silence</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>De ellas, silencio</translation>
    </message>
    <message>
        <source>{before} → {after} (better)</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>{before} → {after} (mejor)</translation>
    </message>
    <message>
        <source>{before} → {after} (worse)</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>{before} → {after} (peor)</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Vecinas</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>
            <numerusform>%n archivo no se pudo leer</numerusform>
            <numerusform>%n archivos no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>See which…</source>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>Ver cuáles…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) (is|are) not where (it was|they were)</source>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>
            <numerusform>%n archivo no está donde estaba</numerusform>
            <numerusform>%n archivos no están donde estaban</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect the drive they are on. Plays, ratings and playlists are kept until then.</source>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>Conecta la unidad en la que están. Hasta entonces se conservan reproducciones, valoraciones y listas.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) (was|were) not analysed yet</source>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>
            <numerusform>%n canción aún no se ha analizado</numerusform>
            <numerusform>%n canciones aún no se han analizado</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what was analysed is found as similar music.</source>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>Solo lo analizado se encuentra como música parecida.</translation>
    </message>
    <message>
        <source>Analyse</source>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>They are being analysed now.</source>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>Se están analizando ahora.</translation>
    </message>
    <message>
        <source>Show progress</source>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>Mostrar el progreso</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) (exists|exist) twice or more</source>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>
            <numerusform>%n grabación está dos veces o más</numerusform>
            <numerusform>%n grabaciones están dos veces o más</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare them, and keep the one that sounds best.</source>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>Compáralas y quédate con la que mejor suena.</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>Comparar</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) (has|have) no genre tag</source>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>
            <numerusform>%n canción no tiene etiqueta de género</numerusform>
            <numerusform>%n canciones no tienen etiqueta de género</numerusform>
        </translation>
    </message>
    <message>
        <source>The others can teach what genres sound like.</source>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>De las otras se puede aprender cómo suenan los géneros.</translation>
    </message>
    <message>
        <source>Guess genres</source>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>Suponer géneros</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) (has|have) no artist tag</source>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>
            <numerusform>%n canción no tiene etiqueta de artista</numerusform>
            <numerusform>%n canciones no tienen etiqueta de artista</numerusform>
        </translation>
    </message>
    <message>
        <source>Select some, and edit their tags together.</source>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>Selecciona algunas y edita juntas sus etiquetas.</translation>
    </message>
    <message>
        <source>Show them</source>
        <comment>the tracks</comment>
        <extracomment>musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>There is no music yet</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py</extracomment>
        <translation>Todavía no hay música</translation>
    </message>
    <message>
        <source>Add the folder that your music is in; once it was analysed, there is something to measure.</source>
        <extracomment>musicrec_desktop/gui/panels/report_page.py</extracomment>
        <translation>Añade la carpeta con tu música; cuando esté analizada, habrá algo que medir.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) (is|are) among others’ nearest 10 {times} times</source>
        <extracomment>musicrec_desktop/gui/panels/report_cards.py</extracomment>
        <translation>
            <numerusform>%n canción está {times} veces entre las 10 más cercanas de otras</numerusform>
            <numerusform>%n canciones están {times} veces entre las 10 más cercanas de otras</numerusform>
        </translation>
    </message>
    <message>
        <source>Analysing a track</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Analizar una canción</translation>
    </message>
    <message>
        <source>Still to be analysed</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Por analizar</translation>
    </message>
    <message>
        <source>Missing files</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Archivos que faltan</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Archivos que no se pudieron leer</translation>
    </message>
    <message>
        <source>In more than one copy</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>En más de una copia</translation>
    </message>
    <message>
        <source>Tracks compared</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Canciones comparadas</translation>
    </message>
    <message>
        <source>Skewness (even is 0)</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Asimetría (0 es equilibrado)</translation>
    </message>
    <message>
        <source>Never among others’ nearest 10</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Nunca entre las 10 más cercanas de otras</translation>
    </message>
    <message>
        <source>Same genre by other artists</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Mismo género de otros artistas</translation>
    </message>
    <message>
        <source>too few genre and artist tags to say</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>muy pocas etiquetas de género y artista para decirlo</translation>
    </message>
    <message>
        <source>Same genre, nearest by others</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Mismo género, la más cercana de otros</translation>
    </message>
    <message>
        <source>Same genre, nearest 5 by others</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Mismo género, las 5 más cercanas de otros</translation>
    </message>
    <message>
        <source>Same genre, nearest 10 by others</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Mismo género, las 10 más cercanas de otros</translation>
    </message>
    <message>
        <source>Same genre, by chance</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Mismo género, por azar</translation>
    </message>
    <message>
        <source>See how often tracks that sound alike have the same genre. That takes some seconds.</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Mira con qué frecuencia tienen el mismo género las canciones que suenan parecido. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>There are too few genre and artist tags to say.</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Hay muy pocas etiquetas de género y de artista para decirlo.</translation>
    </message>
    <message>
        <source>Of the 10 tracks by others that sound most like one, about {share} have its genre; of 10 taken at random, it would be about {chance}.</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>De las 10 canciones de otros que más se parecen a una, unas {share} tienen su género; de 10 al azar serían unas {chance}.</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Artista desconocido</translation>
    </message>
    <message>
        <source>Index</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Índice</translation>
    </message>
    <message>
        <source>{tracks}, learnt {when}</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>{tracks}, aprendido el {when}</translation>
    </message>
    <message>
        <source>Recall at 10 against exact search</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Exhaustividad a 10 frente a la búsqueda exacta</translation>
    </message>
    <message>
        <source>{value} ms</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>{value} ms</translation>
    </message>
    <message>
        <source>Newer than the index</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>Más nuevas que el índice</translation>
    </message>
    <message>
        <source>nothing has been compared yet</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>aún no se ha comparado nada</translation>
    </message>
    <message>
        <source>{seconds} s of one core</source>
        <extracomment>musicrec_desktop/gui/words/report.py</extracomment>
        <translation>{seconds} s de un núcleo</translation>
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
        <translation>Se ha eliminado «{name}».</translation>
    </message>
    <message>
        <source>You listen as a guest now.</source>
        <extracomment>musicrec_desktop/gui/controllers/listeners/listeners.py</extracomment>
        <translation>Ahora escuchas como invitado.</translation>
    </message>
    <message>
        <source>A PIN of four digits or more is asked for when this listener is chosen here. It keeps others from listening as you by mistake; it does not encrypt anything.</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>Se pide un PIN de al menos cuatro cifras cuando se elige aquí a este oyente. Evita que otros escuchen por error en tu nombre; no cifra nada.</translation>
    </message>
    <message>
        <source>New listener</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>Nuevo oyente</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Listener</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>Oyente</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Who listens?</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>¿Quién escucha?</translation>
    </message>
    <message>
        <source>Ask for a PIN</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>Pedir un PIN</translation>
    </message>
    <message>
        <source>Once more</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Leave empty to keep it</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>Déjalo vacío para conservarlo</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>Color</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Repeat it</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>Repetirlo</translation>
    </message>
    <message>
        <source>PIN, once more</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>PIN, otra vez</translation>
    </message>
    <message>
        <source>The two PINs differ. Type the same twice.</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>Los dos PIN son distintos. Escribe el mismo dos veces.</translation>
    </message>
    <message>
        <source>Type a PIN, or do not ask for one.</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>Escribe un PIN o no lo pidas.</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>Verb</comment>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>The PIN of {name}:</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>El PIN de {name}:</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <extracomment>musicrec_desktop/gui/dialogs/listener_dialog.py</extracomment>
        <translation>PIN de {name}</translation>
    </message>
    <message>
        <source>A guest</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/history_pages.py</extracomment>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>You listen as a guest: “{name}” has a PIN.</source>
        <extracomment>musicrec_desktop/gui/wiring/listeners/listener_switching.py</extracomment>
        <translation>Escuchas como invitado: «{name}» tiene un PIN.</translation>
    </message>
    <message>
        <source>Enter it</source>
        <comment>the PIN</comment>
        <extracomment>musicrec_desktop/gui/wiring/listeners/listener_switching.py</extracomment>
        <translation>Introducirlo</translation>
    </message>
    <message>
        <source>Guest</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/listener_button.py</extracomment>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Listener: {name}</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/listener_button.py</extracomment>
        <translation>Oyente: {name}</translation>
    </message>
    <message>
        <source>{name} listens. Click to switch.</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/listener_button.py</extracomment>
        <translation>Escucha {name}. Haz clic para cambiar.</translation>
    </message>
    <message>
        <source>A guest listens: nothing is recorded. Click to switch.</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/listener_button.py</extracomment>
        <translation>Escucha un invitado: no se registra nada. Haz clic para cambiar.</translation>
    </message>
    <message>
        <source>Guest – nothing is recorded</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/listener_button.py</extracomment>
        <translation>Invitado – no se registra nada</translation>
    </message>
    <message>
        <source>New listener…</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/listener_button.py</extracomment>
        <translation>Nuevo oyente…</translation>
    </message>
    <message>
        <source>Blend listeners into a mix…</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/listener_button.py</extracomment>
        <translation>Mezcla común de varios oyentes…</translation>
    </message>
    <message>
        <source>Name, colour and PIN…</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/listener_button.py</extracomment>
        <translation>Nombre, color y PIN…</translation>
    </message>
    <message>
        <source>Bring back “{name}”</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/listener_button.py</extracomment>
        <translation>Recuperar «{name}»</translation>
    </message>
    <message>
        <source>{name} – PIN</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/listener_button.py</extracomment>
        <translation>{name} – PIN</translation>
    </message>
    <message>
        <source>Delete a listener</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/listener_button.py</extracomment>
        <translation>Eliminar un oyente</translation>
    </message>
    <message>
        <source>Me</source>
        <comment>who listens, until they choose a name</comment>
        <extracomment>musicrec_desktop/library/listeners/listeners.py</extracomment>
        <translation>Yo</translation>
    </message>
    <message>
        <source>There is no listener “{name}”.</source>
        <extracomment>musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>No hay ningún oyente «{name}».</translation>
    </message>
    <message>
        <source>This listener has a PIN.</source>
        <extracomment>musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>Este oyente tiene un PIN.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <extracomment>musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>Demasiados PIN incorrectos.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <extracomment>musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>Ese no es el PIN.</translation>
    </message>
    <message>
        <source>This listener was deleted.</source>
        <extracomment>musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>Este oyente se ha eliminado.</translation>
    </message>
    <message>
        <source>The first listener stays: every library has one.</source>
        <extracomment>musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>El primer oyente se queda: toda biblioteca tiene uno.</translation>
    </message>
    <message>
        <source>A listener needs a name.</source>
        <extracomment>musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>Un oyente necesita un nombre.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <extracomment>musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>Este nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>There is a listener “{name}” already.</source>
        <extracomment>musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>Ya hay un oyente «{name}».</translation>
    </message>
    <message>
        <source>This PIN is too short.</source>
        <extracomment>musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>Este PIN es demasiado corto.</translation>
    </message>
    <message>
        <source>A guest’s ratings are not kept.</source>
        <extracomment>musicrec_desktop/services/listeners/ratings.py</extracomment>
        <translation>Las valoraciones de un invitado no se guardan.</translation>
    </message>
</context>
<context>
    <name>Lists of tracks</name>
    <message>
        <source>Export as audio…</source>
        <extracomment>musicrec_desktop/gui/widgets/mix_head.py
----------
musicrec_desktop/gui/widgets/tables/chosen_tracks.py</extracomment>
        <translation>Exportar como audio…</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/bar.py
----------
musicrec_desktop/gui/widgets/tables/chosen_tracks.py</extracomment>
        <translation>Añadir a la cola</translation>
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
        <translation>Guardar como lista…</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>musicrec_desktop/gui/widgets/collection_head.py
----------
musicrec_desktop/gui/widgets/music_map/bar.py
----------
musicrec_desktop/gui/widgets/tables/chosen_tracks.py</extracomment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <extracomment>musicrec_desktop/gui/widgets/collection_head.py
----------
musicrec_desktop/gui/wiring/menus/playlist_menu.py
----------
musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Aleatorio</translation>
    </message>
    <message>
        <source>Radio</source>
        <extracomment>musicrec_desktop/gui/widgets/collection_head.py</extracomment>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Endless music that sounds like these tracks</source>
        <extracomment>musicrec_desktop/gui/widgets/collection_head.py</extracomment>
        <translation>Música sin fin que suena como estas canciones</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>Put into the queue</comment>
        <extracomment>musicrec_desktop/gui/widgets/collection_head.py</extracomment>
        <translation>Encolar</translation>
    </message>
    <message>
        <source>Add everything to the queue</source>
        <extracomment>musicrec_desktop/gui/widgets/collection_head.py</extracomment>
        <translation>Añadir todo a la cola</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <extracomment>musicrec_desktop/gui/widgets/collection_head.py</extracomment>
        <translation>Mostrar {name}</translation>
    </message>
    <message>
        <source>Scroll the page</source>
        <extracomment>musicrec_desktop/gui/widgets/scrolled_together.py</extracomment>
        <translation>Desplazar la página</translation>
    </message>
</context>
<context>
    <name>Metadata import</name>
    <message>
        <source>No column of “{name}” says which track a row is about.</source>
        <extracomment>musicrec_desktop/library/exchange/metadata_tables.py</extracomment>
        <translation>Ninguna columna de «{name}» dice de qué canción trata cada fila.</translation>
    </message>
    <message>
        <source>“{name}” has no column “{column}”.</source>
        <extracomment>musicrec_desktop/library/exchange/metadata_tables.py</extracomment>
        <translation>«{name}» no tiene la columna «{column}».</translation>
    </message>
    <message>
        <source>There is no genres.csv beside it: only the top genres have names.</source>
        <extracomment>musicrec_desktop/library/exchange/metadata_tables.py</extracomment>
        <translation>No hay un genres.csv a su lado: solo los géneros principales tienen nombre.</translation>
    </message>
    <message>
        <source>features.csv ({columns} columns for {tracks} tracks) is left alone: this program listens to the files itself, and its features are compared with each other only.</source>
        <extracomment>musicrec_desktop/library/exchange/metadata_tables.py</extracomment>
        <translation>features.csv ({columns} columnas para {tracks} canciones) no se usa: este programa escucha los archivos por sí mismo y sus características solo se comparan entre sí.</translation>
    </message>
</context>
<context>
    <name>Mini player</name>
    <message>
        <source>Show the whole window</source>
        <extracomment>musicrec_desktop/gui/mini_player.py</extracomment>
        <translation>Mostrar la ventana completa</translation>
    </message>
    <message>
        <source>Always on top</source>
        <extracomment>musicrec_desktop/gui/mini_player.py</extracomment>
        <translation>Siempre encima</translation>
    </message>
    <message>
        <source>Show in the library</source>
        <extracomment>musicrec_desktop/gui/mini_player.py</extracomment>
        <translation>Mostrar en la biblioteca</translation>
    </message>
</context>
<context>
    <name>Mix export</name>
    <message>
        <source>There are no tracks to export.</source>
        <extracomment>musicrec_desktop/services/exchange/mix_export.py</extracomment>
        <translation>No hay canciones que exportar.</translation>
    </message>
    <message>
        <source>None of the tracks can be read.</source>
        <extracomment>musicrec_desktop/services/exchange/mix_export.py</extracomment>
        <translation>No se puede leer ninguna de las canciones.</translation>
    </message>
    <message>
        <source>“{path}” has an ending that cannot be written.</source>
        <extracomment>musicrec_desktop/services/exchange/mix_export.py</extracomment>
        <translation>«{path}» tiene una extensión que no se puede escribir.</translation>
    </message>
    <message>
        <source>“{path}” is itself one of the tracks of the mix.</source>
        <extracomment>musicrec_desktop/services/exchange/mix_export.py</extracomment>
        <translation>«{path}» es una de las canciones de la mezcla.</translation>
    </message>
    <message>
        <source>“{path}” is a folder.</source>
        <extracomment>musicrec_desktop/services/exchange/mix_export.py</extracomment>
        <translation>«{path}» es una carpeta.</translation>
    </message>
    <message>
        <source>“{path}” has a line break in its name, which a CUE sheet cannot hold.</source>
        <extracomment>musicrec_desktop/services/exchange/mix_export.py</extracomment>
        <translation>El nombre de «{path}» contiene un salto de línea, que un CUE no admite.</translation>
    </message>
</context>
<context>
    <name>Mixes</name>
    <message>
        <source>{file} was written: {time}, with {sheet}.</source>
        <extracomment>musicrec_desktop/gui/controllers/discovery/mix_export.py</extracomment>
        <translation>Se ha escrito {file}: {time}, con {sheet}.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) could not be read: {first}</source>
        <extracomment>musicrec_desktop/gui/controllers/discovery/mix_export.py</extracomment>
        <translation>
            <numerusform>No se ha podido leer %n canción: {first}</numerusform>
            <numerusform>No se han podido leer %n canciones: {first}</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} was not written. {reason}</source>
        <extracomment>musicrec_desktop/gui/controllers/discovery/mix_export.py</extracomment>
        <translation>No se ha escrito {file}. {reason}</translation>
    </message>
    <message>
        <source>Export as audio</source>
        <extracomment>musicrec_desktop/gui/dialogs/export_mix_dialog.py</extracomment>
        <translation>Exportar como audio</translation>
    </message>
    <message>
        <source>Mix</source>
        <extracomment>musicrec_desktop/gui/controllers/discovery/mix_export.py
----------
musicrec_desktop/gui/panels/browsing/mix_page.py
----------
musicrec_desktop/gui/widgets/mix_head.py</extracomment>
        <translation>Mezcla</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>musicrec_desktop/gui/dialogs/export_mix_dialog.py</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <extracomment>musicrec_desktop/gui/dialogs/export_mix_dialog.py</extracomment>
        <translation>Fundido</translation>
    </message>
    <message>
        <source>Bring all tracks to one loudness</source>
        <extracomment>musicrec_desktop/gui/dialogs/export_mix_dialog.py</extracomment>
        <translation>Igualar la sonoridad de todas las canciones</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) in one file, with chapter marks and a CUE sheet beside it. Loud beginnings and endings get shorter crossfades.</source>
        <extracomment>musicrec_desktop/gui/dialogs/export_mix_dialog.py</extracomment>
        <translation>
            <numerusform>%n canción en un solo archivo, con marcas de capítulo y una hoja CUE al lado. Los comienzos y finales fuertes llevan fundidos más cortos.</numerusform>
            <numerusform>%n canciones en un solo archivo, con marcas de capítulo y una hoja CUE al lado. Los comienzos y finales fuertes llevan fundidos más cortos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>musicrec_desktop/gui/dialogs/export_mix_dialog.py</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>As it comes</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Como venga</translation>
    </message>
    <message>
        <source>Calm</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Tranquilo</translation>
    </message>
    <message>
        <source>Lively</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Animado</translation>
    </message>
    <message>
        <source>From calm to lively</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>De tranquilo a animado</translation>
    </message>
    <message>
        <source>From lively to calm</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>De animado a tranquilo</translation>
    </message>
    <message>
        <source>Calm, lively and back</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Tranquilo, animado y de vuelta</translation>
    </message>
    <message>
        <source>Lively, calm and back</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Animado, tranquilo y de vuelta</translation>
    </message>
    <message>
        <source>any</source>
        <comment>Any decade</comment>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>New mix</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py</extracomment>
        <translation>Nueva mezcla</translation>
    </message>
    <message>
        <source>Tracks of the mix</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py
----------
musicrec_desktop/gui/panels/browsing/mix_page.py</extracomment>
        <translation>Canciones de la mezcla</translation>
    </message>
    <message>
        <source>{name}: {tracks}, {time}.</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py</extracomment>
        <translation>{name}: {tracks}, {time}.</translation>
    </message>
    <message>
        <source>No more tracks fit the recipe.</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py</extracomment>
        <translation>No hay más canciones que encajen en la receta.</translation>
    </message>
    <message>
        <source>Choosing tracks…</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py</extracomment>
        <translation>Eligiendo canciones…</translation>
    </message>
    <message>
        <source>Length of the mix</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Duración de la mezcla</translation>
    </message>
    <message>
        <source>tracks</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>canciones</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>minutos</translation>
    </message>
    <message>
        <source>Unit of the length</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Unidad de la duración</translation>
    </message>
    <message>
        <source>Mood</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Slowest tempo</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Tempo más lento</translation>
    </message>
    <message>
        <source>Quickest tempo</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Tempo más rápido</translation>
    </message>
    <message>
        <source>Each key fits the one before it</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Cada tonalidad encaja con la anterior</translation>
    </message>
    <message>
        <source>{year}s</source>
        <comment>A decade</comment>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Años {year}</translation>
    </message>
    <message>
        <source>Decade</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Década</translation>
    </message>
    <message>
        <source>any; separate with commas</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>cualquiera; varios con comas</translation>
    </message>
    <message>
        <source>Only these genres</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Solo estos géneros</translation>
    </message>
    <message>
        <source>nobody; separate with commas</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>ninguno; varios con comas</translation>
    </message>
    <message>
        <source>Without these artists</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Sin estos artistas</translation>
    </message>
    <message>
        <source>Make the mix</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py</extracomment>
        <translation>Crear la mezcla</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Duración</translation>
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
        <translation>a</translation>
    </message>
    <message>
        <source>Genres</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>Heading of: bring all tracks to one loudness</comment>
        <extracomment>musicrec_desktop/gui/dialogs/export_mix_dialog.py</extracomment>
        <translation>Nivelar</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <extracomment>musicrec_desktop/gui/dialogs/export_mix_dialog.py</extracomment>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Already there: {names}. What is replaced cannot be brought back.</source>
        <extracomment>musicrec_desktop/gui/dialogs/export_mix_dialog.py</extracomment>
        <translation>Ya existe: {names}. Lo que se reemplaza no se puede recuperar.</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>musicrec_desktop/gui/dialogs/export_mix_dialog.py
----------
musicrec_desktop/gui/dialogs/recipe_name.py</extracomment>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>FLAC, nothing lost</source>
        <extracomment>musicrec_desktop/gui/dialogs/export_mix_dialog.py</extracomment>
        <translation>FLAC, sin pérdida</translation>
    </message>
    <message>
        <source>MP3, plays everywhere</source>
        <extracomment>musicrec_desktop/gui/dialogs/export_mix_dialog.py</extracomment>
        <translation>MP3, suena en todas partes</translation>
    </message>
    <message>
        <source>M4A (AAC), small</source>
        <extracomment>musicrec_desktop/gui/dialogs/export_mix_dialog.py</extracomment>
        <translation>M4A (AAC), pequeño</translation>
    </message>
    <message>
        <source>Opus, smallest</source>
        <extracomment>musicrec_desktop/gui/dialogs/export_mix_dialog.py</extracomment>
        <translation>Opus, el más pequeño</translation>
    </message>
    <message>
        <source>Tracks that suit your taste, fit the recipe, and go well one after the other.</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py</extracomment>
        <translation>Canciones que van con tu gusto, encajan en la receta y se suceden bien.</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>Musical keys</comment>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Tonalidades</translation>
    </message>
    <message>
        <source>Without</source>
        <comment>Artists whom the mix leaves out</comment>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Sin</translation>
    </message>
    <message>
        <source>Including</source>
        <comment>Tracks that the mix has to hold</comment>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Con</translation>
    </message>
    <message>
        <source>calm</source>
        <extracomment>musicrec_desktop/gui/panels/for_you_head.py
----------
musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>tranquila</translation>
    </message>
    <message>
        <source>mellow</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>suave</translation>
    </message>
    <message>
        <source>easy</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>ligera</translation>
    </message>
    <message>
        <source>lively</source>
        <extracomment>musicrec_desktop/gui/panels/for_you_head.py
----------
musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>animada</translation>
    </message>
    <message>
        <source>A folder: “{name}” is put into it.</source>
        <extracomment>musicrec_desktop/gui/dialogs/export_mix_dialog.py</extracomment>
        <translation>Una carpeta: «{name}» se guarda en ella.</translation>
    </message>
    <message>
        <source>No track fits.</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py</extracomment>
        <translation>Ninguna canción encaja.</translation>
    </message>
    <message>
        <source>{tracks} to choose from, {time}.</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py</extracomment>
        <translation>{tracks} entre las que elegir, {time}.</translation>
    </message>
    <message>
        <source>Nothing in the library is called {names}.</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py</extracomment>
        <translation>Nada en la biblioteca se llama {names}.</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <extracomment>musicrec_desktop/gui/dialogs/recipe_name.py</extracomment>
        <translation>Guardar receta</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <extracomment>musicrec_desktop/gui/dialogs/recipe_name.py</extracomment>
        <translation>Nombre de la receta</translation>
    </message>
    <message>
        <source>Your recipes</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py</extracomment>
        <translation>Tus recetas</translation>
    </message>
    <message>
        <source>{file} is being written. See Jobs for its progress.</source>
        <extracomment>musicrec_desktop/gui/controllers/discovery/mix_export.py</extracomment>
        <translation>Se está escribiendo {file}. El progreso está en «Tareas».</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was left behind.</source>
        <extracomment>musicrec_desktop/gui/controllers/discovery/mix_export.py</extracomment>
        <translation>Se ha cancelado la exportación; no ha quedado ningún archivo.</translation>
    </message>
    <message>
        <source>No other track fits the recipe.</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py</extracomment>
        <translation>Ninguna otra canción encaja en la receta.</translation>
    </message>
    <message>
        <source>Empty recipe</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py</extracomment>
        <translation>Receta vacía</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py</extracomment>
        <translation>Guardar receta…</translation>
    </message>
    <message>
        <source>Delete recipe</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py</extracomment>
        <translation>Eliminar receta</translation>
    </message>
    <message>
        <source>Take the selected track out of the mix</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py</extracomment>
        <translation>Quitar de la mezcla la canción seleccionada</translation>
    </message>
    <message numerus="yes">
        <source>%n of them (has|have) no clear key, and may stand anywhere.</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py</extracomment>
        <translation>
            <numerusform>%n de ellas no tiene una tonalidad clara y puede estar en cualquier sitio.</numerusform>
            <numerusform>%n de ellas no tienen una tonalidad clara y pueden estar en cualquier sitio.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a recipe “{name}” already.</source>
        <extracomment>musicrec_desktop/gui/dialogs/recipe_name.py</extracomment>
        <translation>Ya hay una receta «{name}».</translation>
    </message>
    <message>
        <source>Nothing of this mix is left</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/mix_page.py</extracomment>
        <translation>No queda nada de esta mezcla</translation>
    </message>
    <message>
        <source>Its tracks are no longer in your library.</source>
        <extracomment>musicrec_desktop/gui/panels/browsing/mix_page.py</extracomment>
        <translation>Sus canciones ya no están en tu biblioteca.</translation>
    </message>
    <message>
        <source>none; type a title or an artist</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/held_tracks.py</extracomment>
        <translation>ninguna; escribe un título o un artista</translation>
    </message>
    <message>
        <source>Tracks that the mix has to hold</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/held_tracks.py</extracomment>
        <translation>Canciones que la mezcla debe contener</translation>
    </message>
    <message>
        <source>Only these artists</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Solo estos artistas</translation>
    </message>
    <message>
        <source>Only by</source>
        <comment>These artists</comment>
        <extracomment>musicrec_desktop/gui/widgets/forms/recipe_form.py</extracomment>
        <translation>Solo de</translation>
    </message>
    <message>
        <source>The recipe “{name}” was deleted.</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/discovery_pages.py</extracomment>
        <translation>Se ha eliminado la receta «{name}».</translation>
    </message>
    <message>
        <source>intense</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>intensa</translation>
    </message>
    <message>
        <source>Calm {genre}</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>{genre} en calma</translation>
    </message>
    <message>
        <source>Calm in minor</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>Calma en menor</translation>
    </message>
    <message>
        <source>Calm mix</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>Mezcla tranquila</translation>
    </message>
    <message>
        <source>Mellow {genre}</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>{genre} suave</translation>
    </message>
    <message>
        <source>Mellow in minor</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>Suavidad en menor</translation>
    </message>
    <message>
        <source>Mellow mix</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>Mezcla suave</translation>
    </message>
    <message>
        <source>Easy {genre}</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>{genre} con ligereza</translation>
    </message>
    <message>
        <source>Easy in minor</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>Ligereza en menor</translation>
    </message>
    <message>
        <source>Easy mix</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>Mezcla ligera</translation>
    </message>
    <message>
        <source>Lively {genre}</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>{genre} con brío</translation>
    </message>
    <message>
        <source>Lively in minor</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>Brío en menor</translation>
    </message>
    <message>
        <source>Lively mix</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>Mezcla animada</translation>
    </message>
    <message>
        <source>Intense {genre}</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>{genre} con intensidad</translation>
    </message>
    <message>
        <source>Intense in minor</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>Intensidad en menor</translation>
    </message>
    <message>
        <source>Intense mix</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>Mezcla intensa</translation>
    </message>
    <message>
        <source>Slow {genre}</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>{genre} a ritmo lento</translation>
    </message>
    <message>
        <source>Slow in minor</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>A ritmo lento en menor</translation>
    </message>
    <message>
        <source>Slow mix</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>Mezcla lenta</translation>
    </message>
    <message>
        <source>Quick {genre}</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>{genre} a ritmo rápido</translation>
    </message>
    <message>
        <source>Quick in minor</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>A ritmo rápido en menor</translation>
    </message>
    <message>
        <source>Quick mix</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>Mezcla rápida</translation>
    </message>
    <message>
        <source>Around {artist}</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>En torno a {artist}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>
            <numerusform>{names} y %n más</numerusform>
            <numerusform>{names} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>minor keys</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>tonalidades menores</translation>
    </message>
    <message>
        <source>{tempo} BPM</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>{tempo} BPM</translation>
    </message>
    <message>
        <source>mostly {low}–{high} BPM</source>
        <extracomment>musicrec_desktop/gui/words/mix_names.py</extracomment>
        <translation>casi siempre {low}–{high} BPM</translation>
    </message>
    <message>
        <source>Nothing in the library is called “{names}”.</source>
        <extracomment>musicrec_desktop/services/discovery/mixing.py</extracomment>
        <translation>En la biblioteca nada se llama «{names}».</translation>
    </message>
    <message>
        <source>No track fits the recipe.</source>
        <extracomment>musicrec_desktop/services/discovery/mixing.py</extracomment>
        <translation>Ninguna canción encaja en la receta.</translation>
    </message>
    <message>
        <source>A mix needs a length.</source>
        <extracomment>musicrec_desktop/services/discovery/mixing.py</extracomment>
        <translation>Una mezcla necesita una duración.</translation>
    </message>
    <message>
        <source>The energies of a curve are from 0, calm, to 1, lively.</source>
        <extracomment>musicrec_desktop/services/discovery/mixing.py</extracomment>
        <translation>Las energías de una curva van de 0, tranquila, a 1, animada.</translation>
    </message>
    <message>
        <source>A range of tempos begins with the slower one.</source>
        <extracomment>musicrec_desktop/services/discovery/mixing.py</extracomment>
        <translation>Un intervalo de tempos empieza por el más lento.</translation>
    </message>
    <message>
        <source>More tracks are required than the mix has room for.</source>
        <extracomment>musicrec_desktop/services/discovery/mixing.py</extracomment>
        <translation>Se piden más canciones de las que caben en la mezcla.</translation>
    </message>
    <message>
        <source>A track cannot both have to be in the mix and be left out.</source>
        <extracomment>musicrec_desktop/services/discovery/mixing.py</extracomment>
        <translation>Una canción no puede ser obligatoria en la mezcla y quedar excluida a la vez.</translation>
    </message>
</context>
<context>
    <name>Music map</name>
    <message>
        <source>Genre</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Género</translation>
    </message>
    <message>
        <source>Colour by the genre in the tags</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Colorear según el género de las etiquetas</translation>
    </message>
    <message>
        <source>Tempo</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Colour by the tempo that was heard</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Colorear según el tempo escuchado</translation>
    </message>
    <message>
        <source>Energy</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py
----------
musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Colour by how loud, even and driving the music is</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Colorear según lo fuerte, regular y enérgica que es la música</translation>
    </message>
    <message>
        <source>Decade</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Década</translation>
    </message>
    <message>
        <source>Colour by the year in the tags</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Colorear según el año de las etiquetas</translation>
    </message>
    <message>
        <source>Plays</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Reproducciones</translation>
    </message>
    <message>
        <source>Colour by how often each track was played</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Colorear según las veces que se ha reproducido cada canción</translation>
    </message>
    <message>
        <source>{low} times and more</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>{low} veces y más</translation>
    </message>
    <message>
        <source>Played</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Escuchada</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Once</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Under {tempo}</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Menos de {tempo}</translation>
    </message>
    <message>
        <source>{low}–{high} BPM</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>{low}–{high} BPM</translation>
    </message>
    <message>
        <source>Over {tempo}</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Más de {tempo}</translation>
    </message>
    <message>
        <source>Calm</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Tranquila</translation>
    </message>
    <message>
        <source>Mellow</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Easy</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Ligera</translation>
    </message>
    <message>
        <source>Lively</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Animada</translation>
    </message>
    <message>
        <source>Intense</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Intensa</translation>
    </message>
    <message>
        <source>Before {year}</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Antes de {year}</translation>
    </message>
    <message>
        <source>{decade}s</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Años {decade}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Otros</translation>
    </message>
    <message>
        <source>No genre</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>Sin género</translation>
    </message>
    <message>
        <source>A path leads from one track to another: begin and end the line on a dot.</source>
        <extracomment>musicrec_desktop/gui/panels/music_map/chosen.py</extracomment>
        <translation>Un camino lleva de una canción a otra: empieza y termina la línea en un punto.</translation>
    </message>
    <message numerus="yes">
        <source>Your songs have to be analysed first: from %n track(s) on, their map is drawn here, and it grows with the others.</source>
        <extracomment>musicrec_desktop/gui/panels/music_map/no_map.py</extracomment>
        <translation>
            <numerusform>Primero hay que analizar tus canciones: a partir de %n canción se dibuja aquí su mapa, que crece con las demás.</numerusform>
            <numerusform>Primero hay que analizar tus canciones: a partir de %n canciones se dibuja aquí su mapa, que crece con las demás.</numerusform>
        </translation>
    </message>
    <message>
        <source>The map comes in a moment</source>
        <extracomment>musicrec_desktop/gui/panels/music_map/no_map.py</extracomment>
        <translation>El mapa llegará enseguida</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) were analysed so far. As soon as they were compared with each other, the map is drawn here; it grows while the others are analysed.</source>
        <extracomment>musicrec_desktop/gui/panels/music_map/no_map.py</extracomment>
        <translation>
            <numerusform>Hasta ahora se ha analizado %n canción. En cuanto se comparen entre sí, el mapa se dibujará aquí; crece mientras se analizan las demás.</numerusform>
            <numerusform>Hasta ahora se han analizado %n canciones. En cuanto se comparen entre sí, el mapa se dibujará aquí; crece mientras se analizan las demás.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tracks} of %n track(s) so far</source>
        <extracomment>musicrec_desktop/gui/panels/music_map/texts.py</extracomment>
        <translation>
            <numerusform>{tracks} de %n canción hasta ahora</numerusform>
            <numerusform>{tracks} de %n canciones hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Size of the list</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/drawer.py</extracomment>
        <translation>Tamaño de la lista</translation>
    </message>
    <message>
        <source>Colours: {name}</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/head.py</extracomment>
        <translation>Colores: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Drawn anew, with %n track(s)</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/progress.py</extracomment>
        <translation>
            <numerusform>Dibujado de nuevo, con %n canción</numerusform>
            <numerusform>Dibujado de nuevo, con %n canciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library has changed a lot since this map was drawn.</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/progress.py</extracomment>
        <translation>Tu biblioteca ha cambiado mucho desde que se dibujó este mapa.</translation>
    </message>
    <message>
        <source>Show what plays (Home)</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/tools.py</extracomment>
        <translation>Mostrar lo que suena (Inicio)</translation>
    </message>
    <message>
        <source>{genre} around {artist}</source>
        <extracomment>musicrec_desktop/gui/words/music_map.py</extracomment>
        <translation>{genre} en torno a {artist}</translation>
    </message>
    <message>
        <source>Untagged music</source>
        <extracomment>musicrec_desktop/gui/words/music_map.py</extracomment>
        <translation>Música sin etiquetas</translation>
    </message>
    <message>
        <source>In {region}</source>
        <extracomment>musicrec_desktop/gui/words/music_map.py</extracomment>
        <translation>En {region}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <extracomment>musicrec_desktop/gui/words/music_map.py</extracomment>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>Beside {tracks}</source>
        <extracomment>musicrec_desktop/gui/words/music_map.py</extracomment>
        <translation>Junto a {tracks}</translation>
    </message>
    <message>
        <source>In {region}, beside {tracks}</source>
        <extracomment>musicrec_desktop/gui/words/music_map.py</extracomment>
        <translation>En {region}, junto a {tracks}</translation>
    </message>
    <message>
        <source>“{title}” by {artist}</source>
        <extracomment>musicrec_desktop/gui/words/music_map.py</extracomment>
        <translation>«{title}» de {artist}</translation>
    </message>
    <message>
        <source>{tracks} in {regions}. Shift and arrows go from track to track, Enter plays. The list beside the map holds the same.</source>
        <extracomment>musicrec_desktop/gui/words/music_map.py</extracomment>
        <translation>{tracks} en {regions}. Mayús y las flechas van de canción en canción; Intro reproduce. La lista junto al mapa contiene lo mismo.</translation>
    </message>
    <message>
        <source>Too little was analysed for a map</source>
        <extracomment>musicrec_desktop/gui/panels/music_map/no_map.py</extracomment>
        <translation>Se ha analizado muy poco para un mapa</translation>
    </message>
    <message numerus="yes">
        <source>It takes %n track(s). Add a folder of music; once it was analysed, its map is drawn here.</source>
        <extracomment>musicrec_desktop/gui/panels/music_map/no_map.py</extracomment>
        <translation>
            <numerusform>Necesita %n canción. Añade una carpeta de música; cuando esté analizada, su mapa se dibujará aquí.</numerusform>
            <numerusform>Necesita %n canciones. Añade una carpeta de música; cuando esté analizada, su mapa se dibujará aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>The map was not drawn</source>
        <extracomment>musicrec_desktop/gui/panels/music_map/no_map.py</extracomment>
        <translation>El mapa no se ha dibujado</translation>
    </message>
    <message>
        <source>Drawing it was stopped.</source>
        <extracomment>musicrec_desktop/gui/panels/music_map/no_map.py</extracomment>
        <translation>Se ha detenido el dibujo.</translation>
    </message>
    <message>
        <source>Draw the map</source>
        <extracomment>musicrec_desktop/gui/panels/music_map/no_map.py</extracomment>
        <translation>Dibujar el mapa</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>Select nothing</comment>
        <extracomment>musicrec_desktop/gui/widgets/music_map/bar.py</extracomment>
        <translation>Deseleccionar</translation>
    </message>
    <message>
        <source>Draw a line from one track to another, and hear the way (Ctrl+Shift-drag)</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/tools.py</extracomment>
        <translation>Traza una línea de una canción a otra y escucha el camino (Ctrl+Mayús y arrastrar)</translation>
    </message>
    <message>
        <source>largest step {ratio}× the mean</source>
        <extracomment>musicrec_desktop/gui/panels/music_map/texts.py</extracomment>
        <translation>paso mayor: {ratio}× la media</translation>
    </message>
    <message>
        <source>{low}–{high} times</source>
        <extracomment>musicrec_desktop/gui/look/map_colours.py</extracomment>
        <translation>{low}–{high} veces</translation>
    </message>
    <message>
        <source>Path: {first} → {last}</source>
        <extracomment>musicrec_desktop/gui/panels/music_map/texts.py</extracomment>
        <translation>Camino: {first} → {last}</translation>
    </message>
    <message>
        <source>Music map</source>
        <extracomment>musicrec_desktop/gui/models/history_table.py
----------
musicrec_desktop/gui/widgets/music_map/canvas.py
----------
musicrec_desktop/gui/widgets/music_map/head.py</extracomment>
        <translation>Mapa musical</translation>
    </message>
    <message>
        <source>near means alike</source>
        <extracomment>musicrec_desktop/gui/panels/music_map/texts.py</extracomment>
        <translation>cerca significa parecido</translation>
    </message>
    <message>
        <source>what the search found stands out</source>
        <extracomment>musicrec_desktop/gui/panels/music_map/texts.py</extracomment>
        <translation>lo que encontró la búsqueda se destaca</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) selected</source>
        <extracomment>musicrec_desktop/gui/panels/music_map/chosen.py</extracomment>
        <translation>
            <numerusform>%n canción seleccionada</numerusform>
            <numerusform>%n canciones seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Legend</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/legend.py</extracomment>
        <translation>Leyenda</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n track(s)</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/legend.py</extracomment>
        <translation>
            <numerusform>{name}: %n canción</numerusform>
            <numerusform>{name}: %n canciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s). Click to see them alone.</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/legend.py</extracomment>
        <translation>
            <numerusform>%n canción. Haz clic para ver solo esa.</numerusform>
            <numerusform>%n canciones. Haz clic para ver solo esas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/progress.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop drawing the map</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/progress.py</extracomment>
        <translation>Dejar de dibujar el mapa</translation>
    </message>
    <message>
        <source>Update map</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/progress.py</extracomment>
        <translation>Actualizar el mapa</translation>
    </message>
    <message>
        <source>Progress of drawing the map</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/progress.py</extracomment>
        <translation>Progreso del dibujo del mapa</translation>
    </message>
    <message>
        <source>The map as a list of regions</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/regions_view.py</extracomment>
        <translation>El mapa como lista de regiones</translation>
    </message>
    <message>
        <source>Draw around tracks (Shift-drag)</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/tools.py</extracomment>
        <translation>Rodear canciones con un trazo (Mayús+arrastrar)</translation>
    </message>
    <message>
        <source>Come nearer (+)</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/tools.py</extracomment>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Show the whole map (0)</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/tools.py</extracomment>
        <translation>Mostrar todo el mapa (0)</translation>
    </message>
    <message>
        <source>Show the map as a list, too</source>
        <extracomment>musicrec_desktop/gui/widgets/music_map/tools.py</extracomment>
        <translation>Mostrar el mapa también como lista</translation>
    </message>
</context>
<context>
    <name>Musical keys</name>
    <message>
        <source>C maj</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Do M</translation>
    </message>
    <message>
        <source>C min</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Do m</translation>
    </message>
    <message>
        <source>C# maj</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Do♯ M</translation>
    </message>
    <message>
        <source>C# min</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Do♯ m</translation>
    </message>
    <message>
        <source>D maj</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Re M</translation>
    </message>
    <message>
        <source>D min</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Re m</translation>
    </message>
    <message>
        <source>Eb maj</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Mi♭ M</translation>
    </message>
    <message>
        <source>Eb min</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Mi♭ m</translation>
    </message>
    <message>
        <source>E maj</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Mi M</translation>
    </message>
    <message>
        <source>E min</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Mi m</translation>
    </message>
    <message>
        <source>F maj</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Fa M</translation>
    </message>
    <message>
        <source>F min</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Fa m</translation>
    </message>
    <message>
        <source>F# maj</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Fa♯ M</translation>
    </message>
    <message>
        <source>F# min</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Fa♯ m</translation>
    </message>
    <message>
        <source>G maj</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Sol M</translation>
    </message>
    <message>
        <source>G min</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Sol m</translation>
    </message>
    <message>
        <source>Ab maj</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>La♭ M</translation>
    </message>
    <message>
        <source>Ab min</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>La♭ m</translation>
    </message>
    <message>
        <source>A maj</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>La M</translation>
    </message>
    <message>
        <source>A min</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>La m</translation>
    </message>
    <message>
        <source>Bb maj</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Si♭ M</translation>
    </message>
    <message>
        <source>Bb min</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Si♭ m</translation>
    </message>
    <message>
        <source>B maj</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Si M</translation>
    </message>
    <message>
        <source>B min</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Si m</translation>
    </message>
    <message>
        <source>C major</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Do mayor</translation>
    </message>
    <message>
        <source>C minor</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Do menor</translation>
    </message>
    <message>
        <source>C# major</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Do♯ mayor</translation>
    </message>
    <message>
        <source>C# minor</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Do♯ menor</translation>
    </message>
    <message>
        <source>D major</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Re mayor</translation>
    </message>
    <message>
        <source>D minor</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Re menor</translation>
    </message>
    <message>
        <source>Eb major</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Mi♭ mayor</translation>
    </message>
    <message>
        <source>Eb minor</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Mi♭ menor</translation>
    </message>
    <message>
        <source>E major</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Mi mayor</translation>
    </message>
    <message>
        <source>E minor</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Mi menor</translation>
    </message>
    <message>
        <source>F major</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Fa mayor</translation>
    </message>
    <message>
        <source>F minor</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Fa menor</translation>
    </message>
    <message>
        <source>F# major</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Fa♯ mayor</translation>
    </message>
    <message>
        <source>F# minor</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Fa♯ menor</translation>
    </message>
    <message>
        <source>G major</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Sol mayor</translation>
    </message>
    <message>
        <source>G minor</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Sol menor</translation>
    </message>
    <message>
        <source>Ab major</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>La♭ mayor</translation>
    </message>
    <message>
        <source>Ab minor</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>La♭ menor</translation>
    </message>
    <message>
        <source>A major</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>La mayor</translation>
    </message>
    <message>
        <source>A minor</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>La menor</translation>
    </message>
    <message>
        <source>Bb major</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Si♭ mayor</translation>
    </message>
    <message>
        <source>Bb minor</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Si♭ menor</translation>
    </message>
    <message>
        <source>B major</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Si mayor</translation>
    </message>
    <message>
        <source>B minor</source>
        <extracomment>musicrec_desktop/gui/words/keys.py</extracomment>
        <translation>Si menor</translation>
    </message>
</context>
<context>
    <name>Next steps</name>
    <message>
        <source>Copy it again from its source.</source>
        <extracomment>musicrec_desktop/analysis/guarded_reader.py</extracomment>
        <translation>Vuelve a copiarlo desde el origen.</translation>
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
        <translation>Comprueba los permisos.</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing that was saved is lost.</source>
        <extracomment>musicrec_desktop/core/errors.py
----------
musicrec_desktop/library/database_errors.py</extracomment>
        <translation>Libera algo de espacio e inténtalo de nuevo; no se pierde nada de lo guardado.</translation>
    </message>
    <message>
        <source>Choose a disk with another file system, or lift the limit on the size of files.</source>
        <extracomment>musicrec_desktop/core/errors.py</extracomment>
        <translation>Elige un disco con otro sistema de archivos o quita el límite al tamaño de los archivos.</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another folder with --data-dir.</source>
        <extracomment>musicrec_desktop/core/errors.py
----------
musicrec_desktop/library/database_errors.py</extracomment>
        <translation>Comprueba los permisos o elige otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <extracomment>musicrec_desktop/core/errors.py</extracomment>
        <translation>Comprueba el disco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This package of the program has no room for {names}: start it from its source.</source>
        <extracomment>musicrec_desktop/core/optional_packages.py</extracomment>
        <translation>Este paquete del programa no admite {names}: inicia el programa desde su código fuente.</translation>
    </message>
    <message>
        <source>Install what is missing with: &quot;{python}&quot; -m pip install {names}</source>
        <extracomment>musicrec_desktop/core/optional_packages.py</extracomment>
        <translation>Instala lo que falta con: &quot;{python}&quot; -m pip install {names}</translation>
    </message>
    <message>
        <source>Name a folder with --data-dir.</source>
        <extracomment>musicrec_desktop/core/paths.py</extracomment>
        <translation>Indica una carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Connect the drive that it is on. If it is gone for good, delete “{path}” to begin a new library.</source>
        <extracomment>musicrec_desktop/core/paths.py</extracomment>
        <translation>Conecta la unidad donde está. Si se ha perdido para siempre, borra «{path}» para empezar una biblioteca nueva.</translation>
    </message>
    <message>
        <source>Remove its tags with the program that wrote them.</source>
        <extracomment>musicrec_desktop/core/vorbis_comments.py</extracomment>
        <translation>Quita sus etiquetas con el programa que las escribió.</translation>
    </message>
    <message>
        <source>Give that of a file.</source>
        <extracomment>musicrec_desktop/desktop/addresses.py</extracomment>
        <translation>Indica la de un archivo.</translation>
    </message>
    <message>
        <source>Give an address such as file:///home/me/Music/song.flac.</source>
        <extracomment>musicrec_desktop/desktop/addresses.py</extracomment>
        <translation>Indica una dirección como file:///home/me/Music/song.flac.</translation>
    </message>
    <message>
        <source>See whether it starts by itself, or choose another.</source>
        <extracomment>musicrec_desktop/desktop/programs.py</extracomment>
        <translation>Mira si se inicia por sí solo, o elige otro.</translation>
    </message>
    <message>
        <source>Choose another program.</source>
        <extracomment>musicrec_desktop/desktop/programs.py
----------
musicrec_desktop/services/library/open_with.py</extracomment>
        <translation>Elige otro programa.</translation>
    </message>
    <message>
        <source>Install it with: pip install onnxruntime</source>
        <extracomment>musicrec_desktop/genre/cnn/inference.py</extracomment>
        <translation>Instálalo con: pip install onnxruntime</translation>
    </message>
    <message>
        <source>Train the genres again, or choose another model.</source>
        <extracomment>musicrec_desktop/genre/cnn/inference.py</extracomment>
        <translation>Vuelve a entrenar los géneros o elige otro modelo.</translation>
    </message>
    <message>
        <source>{hint} – or train the classical models, which need nothing more.</source>
        <extracomment>musicrec_desktop/genre/cnn/process.py</extracomment>
        <translation>{hint} – o entrena los modelos clásicos, que no necesitan nada más.</translation>
    </message>
    <message>
        <source>Start the training again.</source>
        <extracomment>musicrec_desktop/genre/cnn/process.py</extracomment>
        <translation>Inicia de nuevo el entrenamiento.</translation>
    </message>
    <message>
        <source>Close other programs and train again: it goes on after the last epoch.</source>
        <extracomment>musicrec_desktop/genre/cnn/process.py</extracomment>
        <translation>Cierra otros programas y vuelve a entrenar: se continúa tras la última época.</translation>
    </message>
    <message>
        <source>Add music by other artists.</source>
        <extracomment>musicrec_desktop/genre/folds.py</extracomment>
        <translation>Añade música de otros artistas.</translation>
    </message>
    <message>
        <source>Train it again, or choose another model.</source>
        <extracomment>musicrec_desktop/genre/model_files.py</extracomment>
        <translation>Vuelve a entrenarlo o elige otro modelo.</translation>
    </message>
    <message>
        <source>Train or choose another.</source>
        <extracomment>musicrec_desktop/genre/model_files.py</extracomment>
        <translation>Entrena uno o elige otro.</translation>
    </message>
    <message>
        <source>Update the program. Train it again, or choose another model.</source>
        <extracomment>musicrec_desktop/genre/model_files.py</extracomment>
        <translation>Actualiza el programa. O vuelve a entrenar el modelo o elige otro.</translation>
    </message>
    <message>
        <source>There is nothing to tell apart: add a second genre.</source>
        <extracomment>musicrec_desktop/genre/not_trainable.py</extracomment>
        <translation>No hay nada que distinguir: añade un segundo género.</translation>
    </message>
    <message>
        <source>Tag some music with genres, or name a folder that holds one folder for each genre.</source>
        <extracomment>musicrec_desktop/genre/not_trainable.py</extracomment>
        <translation>Etiqueta algo de música con géneros o indica una carpeta que contenga una carpeta por género.</translation>
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
        <translation>Añadir una carpeta de música…</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <extracomment>musicrec_desktop/gui/panels/for_you_page.py</extracomment>
        <translation>Buscar cambios</translation>
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
        <translation>Mostrar las canciones</translation>
    </message>
    <message>
        <source>It was not copied. Restore an older backup.</source>
        <extracomment>musicrec_desktop/library/backups.py</extracomment>
        <translation>No se ha copiado. Restaura una copia de seguridad anterior.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <extracomment>musicrec_desktop/library/backups.py
----------
musicrec_desktop/services/exchange/playlist_exchange.py</extracomment>
        <translation>Elige otra.</translation>
    </message>
    <message>
        <source>Free {megabytes} MB.</source>
        <extracomment>musicrec_desktop/library/backups.py</extracomment>
        <translation>Libera {megabytes} MB.</translation>
    </message>
    <message>
        <source>Scan your music first.</source>
        <extracomment>musicrec_desktop/library/backups.py</extracomment>
        <translation>Lee antes tu música.</translation>
    </message>
    <message>
        <source>Mend the sheet, or remove it.</source>
        <extracomment>musicrec_desktop/library/cue.py</extracomment>
        <translation>Repara la hoja CUE o quítala.</translation>
    </message>
    <message>
        <source>Put its folder back, or restart the program to begin a new library.</source>
        <extracomment>musicrec_desktop/library/database.py</extracomment>
        <translation>Devuelve su carpeta a su sitio o reinicia el programa para empezar una biblioteca nueva.</translation>
    </message>
    <message>
        <source>Close the other program that uses it and try again.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>Cierra el otro programa que la usa e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Try again in a moment; if it lasts, restart the program.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>Inténtalo de nuevo en un momento; si persiste, reinicia el programa.</translation>
    </message>
    <message>
        <source>Move it away and scan your music again, or put a backup in its place.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>Muévela a otro sitio y vuelve a leer tu música, o pon en su lugar una copia de seguridad.</translation>
    </message>
    <message>
        <source>Check that its folder exists and may be written, or choose another with --data-dir.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>Comprueba que su carpeta existe y se puede escribir en ella, o elige otra con --data-dir.</translation>
    </message>
    <message>
        <source>Check the disk and its cable, then try again.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>Comprueba el disco y su cable, y luego inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Move the data folder to a disk with another file system, or lift the limit on the size of files. Nothing that was saved is lost.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>Mueve la carpeta de datos a un disco con otro sistema de archivos o quita el límite al tamaño de los archivos. No se ha perdido nada de lo guardado.</translation>
    </message>
    <message>
        <source>Choose a folder with a shorter path.</source>
        <extracomment>musicrec_desktop/library/database_errors.py</extracomment>
        <translation>Elige una carpeta con una ruta más corta.</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder with --data-dir.</source>
        <extracomment>musicrec_desktop/library/database.py</extracomment>
        <translation>Mueve el archivo a otro sitio o elige otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Update the program, or choose another folder with --data-dir.</source>
        <extracomment>musicrec_desktop/library/database.py</extracomment>
        <translation>Actualiza el programa o elige otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>It was left as it was. Please report this.</source>
        <extracomment>musicrec_desktop/library/database.py</extracomment>
        <translation>Se ha dejado como estaba. Informa de ello, por favor.</translation>
    </message>
    <message>
        <source>Choose one on this drive.</source>
        <extracomment>musicrec_desktop/library/file_moving.py</extracomment>
        <translation>Elige una de esta unidad.</translation>
    </message>
    <message>
        <source>Connect its drive, or scan the folder.</source>
        <extracomment>musicrec_desktop/library/file_moving.py
----------
musicrec_desktop/library/file_replacing.py</extracomment>
        <translation>Conecta su unidad o lee la carpeta.</translation>
    </message>
    <message>
        <source>Check the folder’s permissions.</source>
        <extracomment>musicrec_desktop/library/file_moving.py</extracomment>
        <translation>Comprueba los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>Shorten the pattern.</source>
        <extracomment>musicrec_desktop/library/file_moving.py</extracomment>
        <translation>Acorta el patrón.</translation>
    </message>
    <message>
        <source>Check the drive.</source>
        <extracomment>musicrec_desktop/library/file_moving.py</extracomment>
        <translation>Comprueba la unidad.</translation>
    </message>
    <message>
        <source>Change its permissions first.</source>
        <extracomment>musicrec_desktop/library/file_replacing.py</extracomment>
        <translation>Cambia primero sus permisos.</translation>
    </message>
    <message>
        <source>Scan the folder, and edit it again.</source>
        <extracomment>musicrec_desktop/library/file_replacing.py</extracomment>
        <translation>Lee la carpeta y edítalo de nuevo.</translation>
    </message>
    <message>
        <source>Free as much space as the file takes, and try again.</source>
        <extracomment>musicrec_desktop/library/file_replacing.py</extracomment>
        <translation>Libera tanto espacio como ocupa el archivo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Stop playing it, and try again.</source>
        <extracomment>musicrec_desktop/library/file_replacing.py</extracomment>
        <translation>Detén su reproducción e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <extracomment>musicrec_desktop/library/file_replacing.py</extracomment>
        <translation>Comprueba los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>Check the drive, and try again.</source>
        <extracomment>musicrec_desktop/library/file_replacing.py
----------
musicrec_desktop/playback/opening.py</extracomment>
        <translation>Comprueba la unidad e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Choose a listener and a track anew.</source>
        <extracomment>musicrec_desktop/library/listeners/history.py</extracomment>
        <translation>Elige de nuevo un oyente y una canción.</translation>
    </message>
    <message>
        <source>Name one: --column path=NAME, --column file=NAME or --column id=NAME.</source>
        <extracomment>musicrec_desktop/library/exchange/metadata_tables.py</extracomment>
        <translation>Indica una: --column path=NOMBRE, --column file=NOMBRE o --column id=NOMBRE.</translation>
    </message>
    <message>
        <source>It has: {names}.</source>
        <extracomment>musicrec_desktop/library/exchange/metadata_tables.py</extracomment>
        <translation>Tiene: {names}.</translation>
    </message>
    <message>
        <source>Write {name} for what is not to be kept.</source>
        <comment>{name} stays as it is</comment>
        <extracomment>musicrec_desktop/library/name_patterns.py</extracomment>
        <translation>Escribe {name} para lo que no se deba conservar.</translation>
    </message>
    <message>
        <source>Such as: {pattern}</source>
        <extracomment>musicrec_desktop/library/path_patterns.py</extracomment>
        <translation>Por ejemplo: {pattern}</translation>
    </message>
    <message>
        <source>End it with {title}, or with {name}, which is the name the file has.</source>
        <comment>{title} and {name} stay as they are</comment>
        <extracomment>musicrec_desktop/library/path_patterns.py</extracomment>
        <translation>Termínalo con {title} o con {name}, que es el nombre que tiene el archivo.</translation>
    </message>
    <message>
        <source>Fields stand in {}, what may be left out in [].</source>
        <extracomment>musicrec_desktop/library/path_patterns.py</extracomment>
        <translation>Los campos van entre {}; lo que se puede omitir, entre [].</translation>
    </message>
    <message>
        <source>Choose among: {names}.</source>
        <extracomment>musicrec_desktop/library/name_patterns.py
----------
musicrec_desktop/library/path_patterns.py
----------
musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Elige entre: {names}.</translation>
    </message>
    <message>
        <source>Close it with “]”.</source>
        <extracomment>musicrec_desktop/library/path_patterns.py</extracomment>
        <translation>Ciérralo con «]».</translation>
    </message>
    <message>
        <source>Covers may have {size} MiB: make it smaller first.</source>
        <extracomment>musicrec_desktop/library/tags/pictures.py</extracomment>
        <translation>Las carátulas pueden ocupar {size} MiB: reduce antes la imagen.</translation>
    </message>
    <message>
        <source>Convert it to one of these.</source>
        <extracomment>musicrec_desktop/library/tags/pictures.py</extracomment>
        <translation>Conviértela a uno de estos formatos.</translation>
    </message>
    <message>
        <source>Covers may have {pixels} a side: make it smaller first.</source>
        <extracomment>musicrec_desktop/library/tags/pictures.py</extracomment>
        <translation>Las carátulas pueden tener {pixels} por lado: reduce antes la imagen.</translation>
    </message>
    <message>
        <source>Let it end in {endings} or {last}.</source>
        <extracomment>musicrec_desktop/library/exchange/playlist_files.py</extracomment>
        <translation>Haz que termine en {endings} o {last}.</translation>
    </message>
    <message>
        <source>Sort by one of these: {names}.</source>
        <extracomment>musicrec_desktop/library/query/arrangement.py</extracomment>
        <translation>Ordena por uno de estos: {names}.</translation>
    </message>
    <message>
        <source>Write it such as {example}.</source>
        <extracomment>musicrec_desktop/library/query/arrangement.py
----------
musicrec_desktop/library/query/fields.py
----------
musicrec_desktop/library/query/syntax.py</extracomment>
        <translation>Escríbelo, por ejemplo, así: {example}.</translation>
    </message>
    <message>
        <source>Did you mean {asked}?</source>
        <extracomment>musicrec_desktop/library/query/syntax.py</extracomment>
        <translation>¿Querías decir {asked}?</translation>
    </message>
    <message>
        <source>Write it in a simpler way.</source>
        <extracomment>musicrec_desktop/library/query/syntax.py</extracomment>
        <translation>Escríbelo de forma más sencilla.</translation>
    </message>
    <message>
        <source>Check the path, and that its drive is connected.</source>
        <extracomment>musicrec_desktop/library/scanner.py</extracomment>
        <translation>Comprueba la ruta y que su unidad está conectada.</translation>
    </message>
    <message>
        <source>Choose another listener.</source>
        <extracomment>musicrec_desktop/library/listeners/sessions.py</extracomment>
        <translation>Elige otro oyente.</translation>
    </message>
    <message>
        <source>Give a JPEG or PNG file.</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Indica un archivo JPEG o PNG.</translation>
    </message>
    <message>
        <source>It is a whole number from {low} to {high}.</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Debe ser un número entero de {low} a {high}.</translation>
    </message>
    <message>
        <source>It is a number from {low} to {high}.</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Debe ser un número de {low} a {high}.</translation>
    </message>
    <message>
        <source>Set or clear this one first.</source>
        <extracomment>musicrec_desktop/library/tags/forms/vorbis.py</extracomment>
        <translation>Rellena o vacía primero este campo.</translation>
    </message>
    <message>
        <source>Check the file’s permissions.</source>
        <extracomment>musicrec_desktop/library/tags/reading.py</extracomment>
        <translation>Comprueba los permisos del archivo.</translation>
    </message>
    <message>
        <source>The log says more.</source>
        <extracomment>musicrec_desktop/playback/feeder.py</extracomment>
        <translation>El registro dice más.</translation>
    </message>
    <message>
        <source>Connect one or start the sound server, then press Play if the music does not go on by itself.</source>
        <extracomment>musicrec_desktop/playback/pulse_output.py</extracomment>
        <translation>Conecta uno o inicia el servidor de sonido; luego pulsa «Reproducir» si la música no sigue por sí sola.</translation>
    </message>
    <message>
        <source>Rescan the folder, or plug the drive in.</source>
        <extracomment>musicrec_desktop/playback/breaking_off.py
----------
musicrec_desktop/playback/opening.py</extracomment>
        <translation>Vuelve a leer la carpeta o conecta la unidad.</translation>
    </message>
    <message>
        <source>Analyse the songs</source>
        <extracomment>musicrec_desktop/gui/panels/music_map/no_map.py</extracomment>
        <translation>Analizar las canciones</translation>
    </message>
    <message>
        <source>It may have {number} characters.</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Puede tener {number} caracteres.</translation>
    </message>
    <message>
        <source>Connect it and press Play.</source>
        <extracomment>musicrec_desktop/playback/silent_row.py</extracomment>
        <translation>Conéctala y pulsa Reproducir.</translation>
    </message>
    <message>
        <source>Export them again: they are fitted anew.</source>
        <extracomment>musicrec_desktop/recommend/derived.py</extracomment>
        <translation>Expórtalas de nuevo: se ajustan otra vez.</translation>
    </message>
    <message>
        <source>Wait until its analysis is done and ask again.</source>
        <extracomment>musicrec_desktop/recommend/similarity.py</extracomment>
        <translation>Espera a que termine su análisis y vuelve a preguntar.</translation>
    </message>
    <message>
        <source>Choose another one, too.</source>
        <extracomment>musicrec_desktop/services/discovery/blend.py</extracomment>
        <translation>Elige también otro.</translation>
    </message>
    <message>
        <source>Add a folder of music, and wait for its scan.</source>
        <extracomment>musicrec_desktop/services/discovery/discovery_pool.py</extracomment>
        <translation>Añade una carpeta de música y espera a que se lea.</translation>
    </message>
    <message>
        <source>Connect the drive it is on, and scan again.</source>
        <extracomment>musicrec_desktop/services/discovery/discovery_pool.py</extracomment>
        <translation>Conecta la unidad donde está y vuelve a leer.</translation>
    </message>
    <message>
        <source>Scan its folder again.</source>
        <extracomment>musicrec_desktop/services/discovery/discovery_pool.py
----------
musicrec_desktop/services/genre/genres.py
----------
musicrec_desktop/services/similarity/similarity.py</extracomment>
        <translation>Vuelve a leer su carpeta.</translation>
    </message>
    <message>
        <source>Leave a condition out.</source>
        <extracomment>musicrec_desktop/services/discovery/mixing.py</extracomment>
        <translation>Quita una condición.</translation>
    </message>
    <message>
        <source>Change the recipe.</source>
        <extracomment>musicrec_desktop/services/discovery/mixing.py</extracomment>
        <translation>Cambia la receta.</translation>
    </message>
    <message>
        <source>Remove the step instead.</source>
        <extracomment>musicrec_desktop/services/discovery/paths.py</extracomment>
        <translation>Quita mejor el paso.</translation>
    </message>
    <message>
        <source>Find another one instead.</source>
        <extracomment>musicrec_desktop/services/discovery/paths.py</extracomment>
        <translation>Busca mejor otro.</translation>
    </message>
    <message>
        <source>Ask for fewer steps.</source>
        <extracomment>musicrec_desktop/services/discovery/paths.py</extracomment>
        <translation>Pide menos pasos.</translation>
    </message>
    <message>
        <source>Ask for fewer minutes.</source>
        <extracomment>musicrec_desktop/services/discovery/paths.py</extracomment>
        <translation>Pide menos minutos.</translation>
    </message>
    <message>
        <source>Choose another end.</source>
        <extracomment>musicrec_desktop/services/discovery/paths.py</extracomment>
        <translation>Elige otro destino.</translation>
    </message>
    <message>
        <source>Ask for another number of steps.</source>
        <extracomment>musicrec_desktop/services/discovery/paths.py</extracomment>
        <translation>Pide otro número de pasos.</translation>
    </message>
    <message>
        <source>Scan a folder of music.</source>
        <extracomment>musicrec_desktop/services/discovery/stations.py</extracomment>
        <translation>Lee una carpeta de música.</translation>
    </message>
    <message>
        <source>{hint} – or export as CSV.</source>
        <comment>hint: “Install what is missing with: …”</comment>
        <extracomment>musicrec_desktop/services/exchange/output_files.py</extracomment>
        <translation>{hint} – o exporta como CSV.</translation>
    </message>
    <message>
        <source>Connect its drive, or choose another folder.</source>
        <extracomment>musicrec_desktop/services/exchange/sending.py</extracomment>
        <translation>Conecta su unidad o elige otra carpeta.</translation>
    </message>
    <message>
        <source>Send fewer songs, or make room there. Nothing was copied.</source>
        <extracomment>musicrec_desktop/services/exchange/sending.py</extracomment>
        <translation>Envía menos canciones o haz sitio allí. No se ha copiado nada.</translation>
    </message>
    <message>
        <source>Name tracks.csv, as it was unpacked from fma_metadata.zip.</source>
        <extracomment>musicrec_desktop/services/genre/fma.py</extracomment>
        <translation>Indica tracks.csv, tal como se extrajo de fma_metadata.zip.</translation>
    </message>
    <message>
        <source>Name the folder of FMA’s audio, such as fma_small.</source>
        <extracomment>musicrec_desktop/services/genre/fma.py</extracomment>
        <translation>Indica la carpeta del audio de FMA, como fma_small.</translation>
    </message>
    <message>
        <source>Name tracks.csv, unpack fma_metadata.zip beside the audio, or name a folder that holds one for each genre.</source>
        <extracomment>musicrec_desktop/services/genre/fma.py</extracomment>
        <translation>Indica tracks.csv, extrae fma_metadata.zip junto al audio o indica una carpeta que contenga una por género.</translation>
    </message>
    <message>
        <source>Connect this computer to the internet, and try again.</source>
        <extracomment>musicrec_desktop/services/genre/packages.py</extracomment>
        <translation>Conecta este equipo a internet e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Free about 1 GB, and try again.</source>
        <extracomment>musicrec_desktop/services/genre/packages.py</extracomment>
        <translation>Libera cerca de 1 GB e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Train the classical models, which need nothing more.</source>
        <extracomment>musicrec_desktop/services/genre/packages.py</extracomment>
        <translation>Entrena los modelos clásicos, que no necesitan nada más.</translation>
    </message>
    <message>
        <source>Try again, or run the command in a terminal to see more.</source>
        <extracomment>musicrec_desktop/services/genre/packages.py</extracomment>
        <translation>Inténtalo de nuevo o ejecuta la orden en un terminal para ver más.</translation>
    </message>
    <message>
        <source>Open the program’s window: it recovers what is there.</source>
        <extracomment>musicrec_desktop/services/library/backups.py</extracomment>
        <translation>Abre la ventana del programa: recupera lo que hay.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <extracomment>musicrec_desktop/services/library/data_gate.py</extracomment>
        <translation>Inténtalo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>Connect its drive, or look for changes in your folders (F5).</source>
        <extracomment>musicrec_desktop/services/library/open_with.py</extracomment>
        <translation>Conecta su unidad o busca cambios en tus carpetas (F5).</translation>
    </message>
    <message>
        <source>Scan their folder: they come again, without plays and ratings.</source>
        <extracomment>musicrec_desktop/services/library/songs.py</extracomment>
        <translation>Lee su carpeta: volverán, sin reproducciones ni valoraciones.</translation>
    </message>
    <message>
        <source>Click the heading of a column, or keep the search as a playlist.</source>
        <extracomment>musicrec_desktop/services/library/songs.py</extracomment>
        <translation>Pulsa el título de una columna, o guarda la búsqueda como lista.</translation>
    </message>
    <message>
        <source>Correct it, or look for it as it is written.</source>
        <extracomment>musicrec_desktop/services/library/tag_tools.py</extracomment>
        <translation>Corrígela o búscala tal como está escrita.</translation>
    </message>
    <message>
        <source>Type it.</source>
        <extracomment>musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>Escríbelo.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <extracomment>musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>
            <numerusform>Inténtalo de nuevo en %n segundo.</numerusform>
            <numerusform>Inténtalo de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %n character(s) at most.</source>
        <extracomment>musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>
            <numerusform>Usa como máximo %n carácter.</numerusform>
            <numerusform>Usa como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %n digit(s) or letter(s) at least.</source>
        <extracomment>musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>
            <numerusform>Usa al menos %n cifra o letra.</numerusform>
            <numerusform>Usa al menos %n cifras o letras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock it. If they are gone, connect your accounts again.</source>
        <extracomment>musicrec_desktop/services/scrobbling/secret_store.py</extracomment>
        <translation>Desbloquéalo. Si ya no están, vuelve a conectar tus cuentas.</translation>
    </message>
    <message>
        <source>It is built when a scan ends.</source>
        <extracomment>musicrec_desktop/services/similarity/similarity.py</extracomment>
        <translation>Se construye cuando termina una lectura.</translation>
    </message>
    <message>
        <source>It will be at the next scan, or when the current one reaches it.</source>
        <extracomment>musicrec_desktop/services/similarity/similarity.py</extracomment>
        <translation>Se hará en el próximo escaneo, o cuando el actual llegue hasta ella.</translation>
    </message>
    <message>
        <source>Check the name, or scan the library.</source>
        <extracomment>musicrec_desktop/services/discovery/mixing.py
----------
musicrec_desktop/services/discovery/stations.py</extracomment>
        <translation>Comprueba el nombre o lee la biblioteca.</translation>
    </message>
    <message>
        <source>Scan first: musicrec-desktop scan FOLDER.</source>
        <extracomment>musicrec_desktop/services/exchange/export.py
----------
musicrec_desktop/services/exchange/library_export.py</extracomment>
        <translation>Lee primero: musicrec-desktop scan CARPETA.</translation>
    </message>
    <message>
        <source>Name the library of iTunes (an exported XML), Rhythmbox (rhythmdb.xml), Strawberry or Clementine (*.db), or Quod Libet (songs).</source>
        <extracomment>musicrec_desktop/services/exchange/library_import.py</extracomment>
        <translation>Indica la biblioteca de iTunes (un XML exportado), Rhythmbox (rhythmdb.xml), Strawberry o Clementine (*.db), o Quod Libet (songs).</translation>
    </message>
    <message>
        <source>Choose a listener at the foot of the sidebar, then import again.</source>
        <extracomment>musicrec_desktop/services/exchange/library_import.py</extracomment>
        <translation>Elige un oyente al pie de la barra lateral y vuelve a importar.</translation>
    </message>
    <message>
        <source>Choose some.</source>
        <extracomment>musicrec_desktop/services/exchange/mix_export.py</extracomment>
        <translation>Elige algunas.</translation>
    </message>
    <message>
        <source>Use one of {names}.</source>
        <extracomment>musicrec_desktop/services/exchange/mix_export.py</extracomment>
        <translation>Usa una de {names}.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <extracomment>musicrec_desktop/services/exchange/mix_export.py</extracomment>
        <translation>Elige otro lugar para ello.</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <extracomment>musicrec_desktop/services/exchange/playlist_exchange.py</extracomment>
        <translation>Aún no hay ninguna.</translation>
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
        <translation>Elige un oyente al pie de la barra lateral.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <extracomment>musicrec_desktop/services/exchange/playlist_folders.py
----------
musicrec_desktop/services/exchange/playlists.py
----------
musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>Escribe uno.</translation>
    </message>
    <message>
        <source>Name a folder that holds one folder for each genre, and audio files in these.</source>
        <extracomment>musicrec_desktop/services/genre/folder.py</extracomment>
        <translation>Indica una carpeta que contenga una carpeta por género, con archivos de audio dentro.</translation>
    </message>
    <message>
        <source>See: musicrec-desktop genre models</source>
        <extracomment>musicrec_desktop/services/genre/guessing.py</extracomment>
        <translation>Consulta: musicrec-desktop genre models</translation>
    </message>
    <message>
        <source>Silence has no genre.</source>
        <extracomment>musicrec_desktop/services/genre/guessing.py</extracomment>
        <translation>El silencio no tiene género.</translation>
    </message>
    <message>
        <source>Train one: musicrec-desktop genre train FOLDER, or --library for your own tags.</source>
        <extracomment>musicrec_desktop/services/genre/models.py</extracomment>
        <translation>Entrena uno: musicrec-desktop genre train CARPETA, o --library para tus propias etiquetas.</translation>
    </message>
    <message>
        <source>Name music with these labels, or train on this music.</source>
        <extracomment>musicrec_desktop/services/genre/testing.py</extracomment>
        <translation>Indica música con estos géneros o entrena con esta música.</translation>
    </message>
    <message>
        <source>Close other programs to free memory, and train again. Nothing was changed.</source>
        <extracomment>musicrec_desktop/services/genre/training.py</extracomment>
        <translation>Cierra otros programas para liberar memoria y vuelve a entrenar. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Scan, and train again.</source>
        <extracomment>musicrec_desktop/services/genre/training.py</extracomment>
        <translation>Lee y vuelve a entrenar.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first, or choose another folder with --data-dir.</source>
        <extracomment>musicrec_desktop/services/library/instance.py</extracomment>
        <translation>Usa la ventana que está abierta, ciérrala antes o elige otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Mend or replace it, and scan again.</source>
        <extracomment>musicrec_desktop/services/library/songs.py</extracomment>
        <translation>Repáralo o sustitúyelo y vuelve a leer.</translation>
    </message>
    <message>
        <source>Check the spelling of its name.</source>
        <extracomment>musicrec_desktop/services/library/songs.py</extracomment>
        <translation>Comprueba cómo está escrito el nombre.</translation>
    </message>
    <message>
        <source>Scan its folder first: musicrec-desktop scan FOLDER.</source>
        <extracomment>musicrec_desktop/services/library/songs.py</extracomment>
        <translation>Lee primero su carpeta: musicrec-desktop scan CARPETA.</translation>
    </message>
    <message>
        <source>Connect its drive, or scan the folder it is in.</source>
        <extracomment>musicrec_desktop/services/library/tag_editing.py</extracomment>
        <translation>Conecta su unidad o lee la carpeta donde está.</translation>
    </message>
    <message>
        <source>There is nothing to delete.</source>
        <extracomment>musicrec_desktop/services/listeners/history.py</extracomment>
        <translation>No hay nada que borrar.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <extracomment>musicrec_desktop/services/exchange/playlist_exchange.py
----------
musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>Hay: {names}.</translation>
    </message>
    <message>
        <source>Choose music that can be heard.</source>
        <extracomment>musicrec_desktop/genre/not_trainable.py</extracomment>
        <translation>Elige música que se pueda oír.</translation>
    </message>
    <message>
        <source>Add tracks to the small genres, or lower the minimum for a genre.</source>
        <extracomment>musicrec_desktop/genre/not_trainable.py</extracomment>
        <translation>Añade canciones a los géneros pequeños o haz que basten menos por género.</translation>
    </message>
    <message numerus="yes">
        <source>Add tracks: two genres of %n track(s) each are the least that can be learnt from.</source>
        <extracomment>musicrec_desktop/genre/not_trainable.py</extracomment>
        <translation>
            <numerusform>Añade canciones: lo mínimo de lo que se puede aprender son dos géneros con %n canción cada uno.</numerusform>
            <numerusform>Añade canciones: lo mínimo de lo que se puede aprender son dos géneros con %n canciones cada uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <extracomment>musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>Elige otro.</translation>
    </message>
    <message>
        <source>Give it another name, or delete its history.</source>
        <extracomment>musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>Ponle otro nombre o borra su historial.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>musicrec_desktop/services/exchange/mix_export.py
----------
musicrec_desktop/services/listeners/listeners.py</extracomment>
        <translation>Elige otro nombre.</translation>
    </message>
    <message>
        <source>Once it is whole, play it again.</source>
        <extracomment>musicrec_desktop/playback/breaking_off.py</extracomment>
        <translation>Cuando esté completa, reprodúcela de nuevo.</translation>
    </message>
    <message>
        <source>Copy it again from where it came from.</source>
        <extracomment>musicrec_desktop/playback/breaking_off.py</extracomment>
        <translation>Cópialo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>Add more music, or take a dislike back.</source>
        <extracomment>musicrec_desktop/services/discovery/blend.py</extracomment>
        <translation>Añade más música o retira un rechazo.</translation>
    </message>
    <message>
        <source>Check the spelling, or connect the drive it is on.</source>
        <extracomment>musicrec_desktop/services/listening/library_folders.py</extracomment>
        <translation>Comprueba cómo está escrita o conecta la unidad donde está.</translation>
    </message>
    <message>
        <source>Name the folder it is in.</source>
        <extracomment>musicrec_desktop/services/listening/library_folders.py</extracomment>
        <translation>Indica la carpeta donde está.</translation>
    </message>
    <message>
        <source>What was heard is kept. Close other programs to free memory, and scan again.</source>
        <extracomment>musicrec_desktop/services/listening/not_begun.py
----------
musicrec_desktop/services/listening/scanning.py</extracomment>
        <translation>Lo ya escuchado se conserva. Cierra otros programas para liberar memoria y vuelve a leer.</translation>
    </message>
    <message>
        <source>Connect them again.</source>
        <extracomment>musicrec_desktop/services/scrobbling/accounts.py</extracomment>
        <translation>Conéctalas de nuevo.</translation>
    </message>
    <message>
        <source>What was played is kept and sent later.</source>
        <extracomment>musicrec_desktop/services/scrobbling/http.py</extracomment>
        <translation>Lo reproducido se conserva y se enviará más tarde.</translation>
    </message>
    <message>
        <source>It begins with https://.</source>
        <extracomment>musicrec_desktop/services/scrobbling/http.py</extracomment>
        <translation>Empieza por https://.</translation>
    </message>
    <message>
        <source>Check them.</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>Compruébalos.</translation>
    </message>
    <message>
        <source>Enter one, as localhost:9092.</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>Escribe uno, como localhost:9092.</translation>
    </message>
    <message>
        <source>Use up to 249 letters, digits, dots, dashes and underscores.</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>Usa hasta 249 letras, cifras, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>Use {names}.</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>Usa {names}.</translation>
    </message>
    <message>
        <source>Check it.</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>Compruébalo.</translation>
    </message>
    <message>
        <source>Ask whoever runs it for the right to write to the topic.</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>Pide a quien lo administra permiso para escribir en el topic.</translation>
    </message>
    <message>
        <source>Make it there. What was played is kept and sent later.</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>Créalo allí. Lo reproducido se conserva y se enviará más tarde.</translation>
    </message>
    <message>
        <source>Say so on the page that opened in the browser, then try again.</source>
        <extracomment>musicrec_desktop/services/scrobbling/lastfm.py</extracomment>
        <translation>Permítelo en la página que se abrió en el navegador y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Connect it again.</source>
        <extracomment>musicrec_desktop/services/scrobbling/lastfm.py</extracomment>
        <translation>Conéctala de nuevo.</translation>
    </message>
    <message>
        <source>Copy the token from the page of your profile there, and enter it again.</source>
        <extracomment>musicrec_desktop/services/scrobbling/listenbrainz.py</extracomment>
        <translation>Copia el token de la página de tu perfil y escríbelo de nuevo.</translation>
    </message>
    <message>
        <source>Unlock it; what was played is kept and sent then.</source>
        <extracomment>musicrec_desktop/services/scrobbling/secret_store.py</extracomment>
        <translation>Desbloquéalo; lo reproducido se conserva y se enviará entonces.</translation>
    </message>
    <message>
        <source>The list of failures says why.</source>
        <extracomment>musicrec_desktop/services/similarity/similarity.py</extracomment>
        <translation>La lista de errores dice por qué.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>C</source>
        <extracomment>musicrec_desktop/gui/look/frequency.py</extracomment>
        <translation>Do</translation>
    </message>
    <message>
        <source>C♯</source>
        <extracomment>musicrec_desktop/gui/look/frequency.py</extracomment>
        <translation>Do♯</translation>
    </message>
    <message>
        <source>D</source>
        <extracomment>musicrec_desktop/gui/look/frequency.py</extracomment>
        <translation>Re</translation>
    </message>
    <message>
        <source>D♯</source>
        <extracomment>musicrec_desktop/gui/look/frequency.py</extracomment>
        <translation>Re♯</translation>
    </message>
    <message>
        <source>E</source>
        <extracomment>musicrec_desktop/gui/look/frequency.py</extracomment>
        <translation>Mi</translation>
    </message>
    <message>
        <source>F</source>
        <extracomment>musicrec_desktop/gui/look/frequency.py</extracomment>
        <translation>Fa</translation>
    </message>
    <message>
        <source>F♯</source>
        <extracomment>musicrec_desktop/gui/look/frequency.py</extracomment>
        <translation>Fa♯</translation>
    </message>
    <message>
        <source>G</source>
        <extracomment>musicrec_desktop/gui/look/frequency.py</extracomment>
        <translation>Sol</translation>
    </message>
    <message>
        <source>G♯</source>
        <extracomment>musicrec_desktop/gui/look/frequency.py</extracomment>
        <translation>Sol♯</translation>
    </message>
    <message>
        <source>A</source>
        <extracomment>musicrec_desktop/gui/look/frequency.py</extracomment>
        <translation>La</translation>
    </message>
    <message>
        <source>A♯</source>
        <extracomment>musicrec_desktop/gui/look/frequency.py</extracomment>
        <translation>La♯</translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>musicrec_desktop/gui/look/frequency.py</extracomment>
        <translation>Si</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Show report</source>
        <extracomment>musicrec_desktop/app.py</extracomment>
        <translation>Mostrar informe</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>musicrec_desktop/gui/controllers/listeners/ratings.py
----------
musicrec_desktop/gui/controllers/tags/tag_editing.py
----------
musicrec_desktop/gui/wiring/undo_wiring.py</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Show them</source>
        <comment>the files that are missing</comment>
        <extracomment>musicrec_desktop/gui/wiring/library_wiring.py
----------
musicrec_desktop/gui/words/report_steps.py</extracomment>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Show the account</source>
        <extracomment>musicrec_desktop/gui/wiring/listeners/listener_switching.py</extracomment>
        <translation>Mostrar la cuenta</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>musicrec_desktop/gui/widgets/notice.py</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. A report was saved as “{path}”.</source>
        <extracomment>musicrec_desktop/app.py</extracomment>
        <translation>La última vez el programa terminó de forma inesperada. Se ha guardado un informe en «{path}».</translation>
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
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Now playing</name>
    <message>
        <source>Now playing</source>
        <extracomment>musicrec_desktop/gui/panels/playing/now_playing.py</extracomment>
        <translation>En reproducción</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <extracomment>musicrec_desktop/gui/panels/playing/now_playing.py</extracomment>
        <translation>No suena nada</translation>
    </message>
    <message>
        <source>Double-click a song to hear and see it, or press Space to play the songs in view.</source>
        <extracomment>musicrec_desktop/gui/panels/playing/now_playing.py</extracomment>
        <translation>Haz doble clic en una canción para oírla y verla, o pulsa Espacio para reproducir las canciones que se ven.</translation>
    </message>
    <message>
        <source>Save as a picture (Ctrl+S)</source>
        <extracomment>musicrec_desktop/gui/panels/playing/look_bar.py</extracomment>
        <translation>Guardar como imagen (Ctrl+S)</translation>
    </message>
    <message>
        <source>silence</source>
        <extracomment>musicrec_desktop/gui/sound/sound_following.py</extracomment>
        <translation>silencio</translation>
    </message>
    <message>
        <source>The picture could not be written to {path}. Choose a folder that you may write to.</source>
        <extracomment>musicrec_desktop/gui/panels/playing/now_playing.py</extracomment>
        <translation>No se ha podido escribir la imagen en {path}. Elige una carpeta en la que puedas escribir.</translation>
    </message>
    <message>
        <source>Cover</source>
        <extracomment>musicrec_desktop/gui/panels/playing/listening_view.py</extracomment>
        <translation>Carátula</translation>
    </message>
    <message>
        <source>Look of the page</source>
        <extracomment>musicrec_desktop/gui/panels/playing/look_bar.py</extracomment>
        <translation>Vista de la página</translation>
    </message>
    <message>
        <source>View options</source>
        <extracomment>musicrec_desktop/gui/panels/playing/look_bar.py
----------
musicrec_desktop/gui/panels/playing/playing_options.py</extracomment>
        <translation>Opciones de la vista</translation>
    </message>
    <message>
        <source>Next songs</source>
        <extracomment>musicrec_desktop/gui/panels/playing/next_songs.py
----------
musicrec_desktop/gui/panels/playing/playing_choices.py</extracomment>
        <translation>Próximas canciones</translation>
    </message>
    <message>
        <source>NEXT</source>
        <comment>A caption</comment>
        <extracomment>musicrec_desktop/gui/panels/playing/next_songs.py</extracomment>
        <translation>PRÓXIMAS</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>musicrec_desktop/gui/panels/playing/playing_choices.py</extracomment>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Cover and lyrics</source>
        <extracomment>musicrec_desktop/gui/panels/playing/playing_choices.py</extracomment>
        <translation>Carátula y letra</translation>
    </message>
    <message>
        <source>The sound as it is heard: spectrogram, level bars, meters</source>
        <extracomment>musicrec_desktop/gui/panels/playing/playing_choices.py</extracomment>
        <translation>El sonido tal como se oye: espectrograma, barras de nivel, medidores</translation>
    </message>
    <message>
        <source>A large cover, the lyrics, and the next songs</source>
        <extracomment>musicrec_desktop/gui/panels/playing/playing_choices.py</extracomment>
        <translation>Una carátula grande, la letra y las próximas canciones</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <extracomment>musicrec_desktop/gui/panels/playing/playing_choices.py</extracomment>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>Level bars</source>
        <extracomment>musicrec_desktop/gui/panels/playing/playing_choices.py</extracomment>
        <translation>Barras de nivel</translation>
    </message>
    <message>
        <source>Loudness meters</source>
        <extracomment>musicrec_desktop/gui/panels/playing/playing_choices.py</extracomment>
        <translation>Medidores de sonoridad</translation>
    </message>
    <message>
        <source>Waveform</source>
        <extracomment>musicrec_desktop/gui/panels/playing/playing_choices.py</extracomment>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>musicrec_desktop/gui/panels/playing/playing_options.py</extracomment>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>musicrec_desktop/gui/panels/playing/playing_options.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>strongest at {frequency}</source>
        <extracomment>musicrec_desktop/gui/sound/sound_following.py</extracomment>
        <translation>máximo en {frequency}</translation>
    </message>
    <message>
        <source>loudness {loudness} LUFS</source>
        <extracomment>musicrec_desktop/gui/sound/sound_following.py</extracomment>
        <translation>sonoridad {loudness} LUFS</translation>
    </message>
    <message>
        <source>NOW PLAYING</source>
        <comment>A caption</comment>
        <extracomment>musicrec_desktop/gui/panels/playing/now_playing_header.py</extracomment>
        <translation>EN REPRODUCCIÓN</translation>
    </message>
    <message>
        <source>About the playing track</source>
        <extracomment>musicrec_desktop/gui/panels/playing/now_playing_header.py</extracomment>
        <translation>Sobre la canción que suena</translation>
    </message>
    <message>
        <source>Save the spectrogram as a picture</source>
        <extracomment>musicrec_desktop/gui/panels/playing/look_bar.py</extracomment>
        <translation>Guardar el espectrograma como imagen</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <extracomment>musicrec_desktop/gui/panels/playing/playing_choices.py
----------
musicrec_desktop/gui/widgets/lyrics_view.py</extracomment>
        <translation>Letra</translation>
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
        <translation>Artista</translation>
    </message>
    <message>
        <source>Random</source>
        <extracomment>musicrec_desktop/gui/models/browsing_entries.py</extracomment>
        <translation>Aleatorio</translation>
    </message>
    <message>
        <source>Tracks</source>
        <comment>How many there are</comment>
        <extracomment>musicrec_desktop/gui/models/browsing_entries.py</extracomment>
        <translation>N.º de canciones</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>musicrec_desktop/gui/models/browsing_entries.py</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>musicrec_desktop/gui/models/browsing_entries.py</extracomment>
        <translation>Año</translation>
    </message>
    <message>
        <source>Recently added</source>
        <extracomment>musicrec_desktop/gui/models/browsing_entries.py</extracomment>
        <translation>Añadido hace poco</translation>
    </message>
    <message>
        <source>Most played</source>
        <extracomment>musicrec_desktop/gui/models/browsing_entries.py</extracomment>
        <translation>Más escuchados</translation>
    </message>
    <message>
        <source>Last played</source>
        <extracomment>musicrec_desktop/gui/models/browsing_entries.py</extracomment>
        <translation>Escuchados hace poco</translation>
    </message>
    <message>
        <source>Best rated</source>
        <extracomment>musicrec_desktop/gui/models/browsing_entries.py</extracomment>
        <translation>Mejor valorados</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>musicrec_desktop/gui/models/browsing_entries.py</extracomment>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>For you</source>
        <extracomment>musicrec_desktop/gui/main_window.py
----------
musicrec_desktop/gui/panels/browsing/mix_page.py</extracomment>
        <translation>Para ti</translation>
    </message>
    <message>
        <source>Songs</source>
        <extracomment>musicrec_desktop/gui/main_window.py</extracomment>
        <translation>Canciones</translation>
    </message>
    <message>
        <source>Albums</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/browsing_pages.py</extracomment>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Artists</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/browsing_pages.py</extracomment>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Genres</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/browsing_pages.py</extracomment>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Folders</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/browsing_pages.py</extracomment>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Learn genres</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/genre_pages.py</extracomment>
        <translation>Aprender géneros</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/tidy_pages.py</extracomment>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Music map</source>
        <extracomment>musicrec_desktop/gui/wiring/window_pages.py</extracomment>
        <translation>Mapa musical</translation>
    </message>
    <message>
        <source>Now playing</source>
        <extracomment>musicrec_desktop/gui/panels/playing/playing_track.py
----------
musicrec_desktop/gui/wiring/window_pages.py</extracomment>
        <translation>En reproducción</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>musicrec_desktop/gui/wiring/window_pages.py</extracomment>
        <translation>Cola</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>musicrec_desktop/gui/wiring/window_pages.py</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Jobs</source>
        <extracomment>musicrec_desktop/gui/wiring/jobs_wiring.py</extracomment>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <extracomment>musicrec_desktop/gui/wiring/window_pages.py</extracomment>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Library report</source>
        <extracomment>musicrec_desktop/gui/wiring/window_pages.py</extracomment>
        <translation>Informe de la biblioteca</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>musicrec_desktop/gui/wiring/window_pages.py</extracomment>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>Path patterns</name>
    <message>
        <source>The pattern is empty.</source>
        <extracomment>musicrec_desktop/library/path_patterns.py</extracomment>
        <translation>El patrón está vacío.</translation>
    </message>
    <message>
        <source>All files would get one name: the last part of the pattern names no field.</source>
        <extracomment>musicrec_desktop/library/path_patterns.py</extracomment>
        <translation>Todos los archivos tendrían el mismo nombre: la última parte del patrón no nombra ningún campo.</translation>
    </message>
    <message>
        <source>The field “{field}” is named twice.</source>
        <extracomment>musicrec_desktop/library/name_patterns.py</extracomment>
        <translation>El campo «{field}» aparece dos veces.</translation>
    </message>
    <message>
        <source>The pattern names no field.</source>
        <extracomment>musicrec_desktop/library/name_patterns.py</extracomment>
        <translation>El patrón no nombra ningún campo.</translation>
    </message>
    <message>
        <source>“{mark}” at place {place} of “{part}” has no partner.</source>
        <extracomment>musicrec_desktop/library/path_patterns.py</extracomment>
        <translation>A «{mark}», en la posición {place} de «{part}», le falta su pareja.</translation>
    </message>
    <message>
        <source>There is no field “{field}”.</source>
        <extracomment>musicrec_desktop/library/path_patterns.py</extracomment>
        <translation>No hay ningún campo «{field}».</translation>
    </message>
    <message>
        <source>A “[” of “{part}” has no partner.</source>
        <extracomment>musicrec_desktop/library/path_patterns.py</extracomment>
        <translation>A un «[» de «{part}» le falta su pareja.</translation>
    </message>
</context>
<context>
    <name>Paths</name>
    <message>
        <source>Path</source>
        <comment>From one track to another</comment>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>Camino</translation>
    </message>
    <message>
        <source>From one track to the other, each sounding like the one before.</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>De una canción a otra, cada una suena como la anterior.</translation>
    </message>
    <message>
        <source>You have changed this path, and neither saved nor played it.</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>Has cambiado este camino y no lo has guardado ni reproducido.</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Looking for a way…</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>Buscando un camino…</translation>
    </message>
    <message>
        <source>From {track}</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>Desde {track}</translation>
    </message>
    <message>
        <source>To which track? Type a title or an artist</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>¿A qué canción? Escribe un título o un artista</translation>
    </message>
    <message>
        <source>To which track</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>A qué canción</translation>
    </message>
    <message>
        <source>Tracks that were found</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>Canciones encontradas</translation>
    </message>
    <message>
        <source>Length of the path</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>Duración del camino</translation>
    </message>
    <message>
        <source>tracks</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>canciones</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>minutos</translation>
    </message>
    <message>
        <source>Unit of the length</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>Unidad de la duración</translation>
    </message>
    <message>
        <source>Find the path</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>Buscar el camino</translation>
    </message>
    <message>
        <source>Similarity to previous</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>Parecido a la anterior</translation>
    </message>
    <message>
        <source>Steps of the path</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>Pasos del camino</translation>
    </message>
    <message>
        <source>Another track</source>
        <extracomment>musicrec_desktop/gui/dialogs/track_list_dialog.py</extracomment>
        <translation>Otra canción</translation>
    </message>
    <message>
        <source>Put another track in the place of the selected one</source>
        <extracomment>musicrec_desktop/gui/dialogs/track_list_dialog.py</extracomment>
        <translation>Poner otra canción en lugar de la seleccionada</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>musicrec_desktop/gui/dialogs/track_list_dialog.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the selected track out of the path</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py</extracomment>
        <translation>Quitar del camino la canción seleccionada</translation>
    </message>
    <message>
        <source>{tracks}, {time}. {least} alike.</source>
        <extracomment>musicrec_desktop/gui/words/paths.py</extracomment>
        <translation>{tracks}, {time}. {least} de parecido.</translation>
    </message>
    <message>
        <source>{tracks}, {time}. Steps are {least} to {most} alike; the biggest jump is to “{title}”.</source>
        <extracomment>musicrec_desktop/gui/words/paths.py</extracomment>
        <translation>{tracks}, {time}. Las vecinas se parecen entre un {least} y un {most}; el paso más grande lleva a «{title}».</translation>
    </message>
    <message>
        <source>Its ends are {share} alike, more than some neighbours on the way: fewer tracks lead there more smoothly.</source>
        <extracomment>musicrec_desktop/gui/words/paths.py</extracomment>
        <translation>Sus extremos se parecen un {share}, más que algunas vecinas del camino: con menos canciones se llega con más suavidad.</translation>
    </message>
    <message>
        <source>The two sound very different, and even the tracks between them are hardly alike: try more tracks.</source>
        <extracomment>musicrec_desktop/gui/words/paths.py</extracomment>
        <translation>Las dos suenan muy distintas, y ni las canciones intermedias se parecen apenas: prueba con más canciones.</translation>
    </message>
    <message>
        <source>One step, to “{title}”, is far larger than the others: try more tracks, or another in its place.</source>
        <extracomment>musicrec_desktop/gui/words/paths.py</extracomment>
        <translation>Un paso, a «{title}», es mucho mayor que los demás: prueba con más canciones o con otra en su lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), the largest to “{title}”, (is|are) far larger than the others: try more tracks.</source>
        <extracomment>musicrec_desktop/gui/words/paths.py</extracomment>
        <translation>
            <numerusform>%n paso, hasta «{title}», es mucho mayor que los demás: prueba con más canciones.</numerusform>
            <numerusform>%n pasos, el mayor hasta «{title}», son mucho mayores que los demás: prueba con más canciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other track is left for this place.</source>
        <extracomment>musicrec_desktop/services/discovery/paths.py</extracomment>
        <translation>No queda otra canción para este lugar.</translation>
    </message>
    <message>
        <source>A path has at least two tracks.</source>
        <extracomment>musicrec_desktop/services/discovery/paths.py</extracomment>
        <translation>Un camino tiene al menos dos canciones.</translation>
    </message>
    <message numerus="yes">
        <source>The library holds fewer than %n track(s) that could be on the way.</source>
        <extracomment>musicrec_desktop/services/discovery/paths.py</extracomment>
        <translation>
            <numerusform>La biblioteca tiene menos de %n canción que pueda estar en el camino.</numerusform>
            <numerusform>La biblioteca tiene menos de %n canciones que puedan estar en el camino.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library does not hold enough music for a path of that length.</source>
        <extracomment>musicrec_desktop/services/discovery/paths.py</extracomment>
        <translation>La biblioteca no tiene música suficiente para un camino de esa duración.</translation>
    </message>
    <message>
        <source>A path leads from one recording to another; both ends are the same.</source>
        <extracomment>musicrec_desktop/services/discovery/paths.py</extracomment>
        <translation>Un camino va de una grabación a otra; aquí los dos extremos son la misma.</translation>
    </message>
    <message>
        <source>A path has {fewest} to {most} tracks, not {wanted}.</source>
        <extracomment>musicrec_desktop/services/discovery/paths.py</extracomment>
        <translation>Un camino tiene de {fewest} a {most} canciones, no {wanted}.</translation>
    </message>
    <message numerus="yes">
        <source>The library holds %n recording(s) that can be played, not {wanted}.</source>
        <extracomment>musicrec_desktop/services/discovery/paths.py</extracomment>
        <translation>
            <numerusform>La biblioteca tiene %n grabación que se puede reproducir, no {wanted}.</numerusform>
            <numerusform>La biblioteca tiene %n grabaciones que se pueden reproducir, no {wanted}.</numerusform>
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
        <translation>{level} dB de ganancia</translation>
    </message>
    <message>
        <source>Repeat: off</source>
        <extracomment>musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>Repetir: desactivado</translation>
    </message>
    <message>
        <source>Repeat: the queue</source>
        <extracomment>musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>Repetir: la cola</translation>
    </message>
    <message>
        <source>Repeat: this track</source>
        <extracomment>musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>Repetir: esta canción</translation>
    </message>
    <message>
        <source>Seek</source>
        <comment>Where in the track</comment>
        <extracomment>musicrec_desktop/gui/widgets/sound/seek_slider.py</extracomment>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/volume_slider.py</extracomment>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <comment>In random order</comment>
        <extracomment>musicrec_desktop/gui/panels/playing/shuffle_button.py</extracomment>
        <translation>Aleatorio</translation>
    </message>
    <message>
        <source>Previous track</source>
        <extracomment>musicrec_desktop/gui/mini_player.py
----------
musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>Canción anterior</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>Verb</comment>
        <extracomment>musicrec_desktop/gui/desktop/tray.py
----------
musicrec_desktop/gui/mini_player.py
----------
musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play or pause (Space)</source>
        <extracomment>musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>Reproducir o pausar (Espacio)</translation>
    </message>
    <message>
        <source>Next track</source>
        <extracomment>musicrec_desktop/gui/mini_player.py
----------
musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>Canción siguiente</translation>
    </message>
    <message>
        <source>Time left. Click to show the length.</source>
        <extracomment>musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>Tiempo restante. Haz clic para ver la duración.</translation>
    </message>
    <message>
        <source>Length. Click to show the time left.</source>
        <extracomment>musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>Duración. Haz clic para ver el tiempo restante.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <comment>Verb</comment>
        <extracomment>musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Equaliser</source>
        <extracomment>musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>Ecualizador</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <extracomment>musicrec_desktop/gui/panels/playing/sleep_button.py</extracomment>
        <translation>Temporizador de apagado</translation>
    </message>
    <message>
        <source>Mute</source>
        <extracomment>musicrec_desktop/gui/mini_player.py
----------
musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Mini player</source>
        <extracomment>musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>Minirreproductor</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <extracomment>musicrec_desktop/gui/panels/playing/sleep_button.py</extracomment>
        <translation>Detener la reproducción</translation>
    </message>
    <message>
        <source>{stops}, then the program quits</source>
        <extracomment>musicrec_desktop/gui/controllers/desktop.py</extracomment>
        <translation>{stops}; después se cierra el programa</translation>
    </message>
    <message>
        <source>Playing stops at the end of the track</source>
        <extracomment>musicrec_desktop/gui/controllers/desktop.py</extracomment>
        <translation>La reproducción se detiene al final de la canción</translation>
    </message>
    <message>
        <source>Playing stops at the end of the album</source>
        <extracomment>musicrec_desktop/gui/controllers/desktop.py</extracomment>
        <translation>La reproducción se detiene al final del álbum</translation>
    </message>
    <message>
        <source>Playing stops at the end of the queue</source>
        <extracomment>musicrec_desktop/gui/controllers/desktop.py</extracomment>
        <translation>La reproducción se detiene al final de la cola</translation>
    </message>
    <message>
        <source>Playing stops: {time}</source>
        <extracomment>musicrec_desktop/gui/controllers/desktop.py</extracomment>
        <translation>La reproducción se detiene: {time}</translation>
    </message>
    <message>
        <source>The file of “{title}” is not there. Connect its drive, or look for changes (F5).</source>
        <extracomment>musicrec_desktop/gui/controllers/playing/playback.py
----------
musicrec_desktop/services/similarity/similarity.py</extracomment>
        <translation>No está el archivo de «{title}». Conecta su unidad o busca cambios (F5).</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>Verb</comment>
        <extracomment>musicrec_desktop/gui/desktop/tray.py
----------
musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>musicrec_desktop/gui/desktop/tray.py</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>musicrec_desktop/gui/desktop/tray.py</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Stop after this track</source>
        <extracomment>musicrec_desktop/gui/desktop/tray.py</extracomment>
        <translation>Detener tras esta canción</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <extracomment>musicrec_desktop/gui/desktop/tray.py
----------
musicrec_desktop/gui/mini_player.py</extracomment>
        <translation>No suena nada</translation>
    </message>
    <message>
        <source>{action} (Space)</source>
        <extracomment>musicrec_desktop/gui/mini_player.py</extracomment>
        <translation>{action} (Espacio)</translation>
    </message>
    <message>
        <source>Shuffle songs</source>
        <extracomment>musicrec_desktop/gui/panels/playing/shuffle_button.py</extracomment>
        <translation>Canciones al azar</translation>
    </message>
    <message>
        <source>Shuffle songs, better-rated ones sooner</source>
        <extracomment>musicrec_desktop/gui/panels/playing/shuffle_button.py</extracomment>
        <translation>Mezclar canciones, antes las mejor valoradas</translation>
    </message>
    <message>
        <source>Shuffle albums, each in its order</source>
        <extracomment>musicrec_desktop/gui/panels/playing/shuffle_button.py</extracomment>
        <translation>Álbumes al azar, cada uno en su orden</translation>
    </message>
    <message numerus="yes">
        <source>In %n minute(s)</source>
        <extracomment>musicrec_desktop/gui/panels/playing/sleep_button.py</extracomment>
        <translation>
            <numerusform>En %n minuto</numerusform>
            <numerusform>En %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>In other minutes…</source>
        <extracomment>musicrec_desktop/gui/panels/playing/sleep_button.py</extracomment>
        <translation>En otros minutos…</translation>
    </message>
    <message>
        <source>At the end of this track</source>
        <extracomment>musicrec_desktop/gui/panels/playing/sleep_button.py</extracomment>
        <translation>Al final de esta canción</translation>
    </message>
    <message>
        <source>At the end of the album</source>
        <extracomment>musicrec_desktop/gui/panels/playing/sleep_button.py</extracomment>
        <translation>Al final del álbum</translation>
    </message>
    <message>
        <source>At the end of the queue</source>
        <extracomment>musicrec_desktop/gui/panels/playing/sleep_button.py</extracomment>
        <translation>Al final de la cola</translation>
    </message>
    <message>
        <source>Do not stop</source>
        <extracomment>musicrec_desktop/gui/panels/playing/sleep_button.py</extracomment>
        <translation>No detener</translation>
    </message>
    <message>
        <source>Then quit the program</source>
        <extracomment>musicrec_desktop/gui/panels/playing/sleep_button.py</extracomment>
        <translation>Después, cerrar el programa</translation>
    </message>
    <message>
        <source>Stop playing in so many minutes:</source>
        <extracomment>musicrec_desktop/gui/panels/playing/sleep_button.py</extracomment>
        <translation>Detener la reproducción en estos minutos:</translation>
    </message>
    <message>
        <source>The sound device has stopped taking sound.</source>
        <extracomment>musicrec_desktop/playback/pulse_output.py</extracomment>
        <translation>El dispositivo de sonido ya no admite más sonido.</translation>
    </message>
    <message>
        <source>{codec} {rate} kHz</source>
        <extracomment>musicrec_desktop/playback/decoder.py</extracomment>
        <translation>{codec} {rate} kHz</translation>
    </message>
    <message>
        <source>Shuffle: on</source>
        <extracomment>musicrec_desktop/gui/panels/playing/shuffle_button.py</extracomment>
        <translation>Aleatorio: activado</translation>
    </message>
    <message>
        <source>Shuffle: better-rated sooner</source>
        <extracomment>musicrec_desktop/gui/panels/playing/shuffle_button.py</extracomment>
        <translation>Aleatorio: antes lo mejor valorado</translation>
    </message>
    <message>
        <source>Shuffle: albums</source>
        <extracomment>musicrec_desktop/gui/panels/playing/shuffle_button.py</extracomment>
        <translation>Aleatorio: álbumes</translation>
    </message>
    <message>
        <source>Shuffle: off</source>
        <extracomment>musicrec_desktop/gui/panels/playing/shuffle_button.py</extracomment>
        <translation>Aleatorio: desactivado</translation>
    </message>
    <message>
        <source>Right-click: songs, by rating, or albums</source>
        <extracomment>musicrec_desktop/gui/panels/playing/shuffle_button.py</extracomment>
        <translation>Clic derecho: canciones, por valoración o álbumes</translation>
    </message>
    <message>
        <source>The chosen sound device is not there; sound goes to “{device}”.</source>
        <extracomment>musicrec_desktop/playback/device.py</extracomment>
        <translation>El dispositivo de sonido elegido no está; el sonido va a «{device}».</translation>
    </message>
    <message>
        <source>The sound server’s library, libpulse, is missing.</source>
        <extracomment>musicrec_desktop/playback/pulse_output.py</extracomment>
        <translation>Falta libpulse, la biblioteca del servidor de sonido.</translation>
    </message>
    <message>
        <source>No sound device was found.</source>
        <extracomment>musicrec_desktop/playback/pulse_output.py</extracomment>
        <translation>No se ha encontrado ningún dispositivo de sonido.</translation>
    </message>
    <message>
        <source>The sound device is not open.</source>
        <extracomment>musicrec_desktop/playback/pulse_output.py</extracomment>
        <translation>El dispositivo de sonido no está abierto.</translation>
    </message>
    <message>
        <source>The sound device could not be started.</source>
        <extracomment>musicrec_desktop/playback/pulse_output.py</extracomment>
        <translation>No se ha podido iniciar el dispositivo de sonido.</translation>
    </message>
    <message>
        <source>The sound server is gone.</source>
        <extracomment>musicrec_desktop/playback/pulse_output.py</extracomment>
        <translation>El servidor de sonido ya no está.</translation>
    </message>
    <message>
        <source>“{device}” is back.</source>
        <extracomment>musicrec_desktop/playback/pulse_output.py</extracomment>
        <translation>«{device}» ha vuelto.</translation>
    </message>
    <message>
        <source>“{device}” is gone.</source>
        <extracomment>musicrec_desktop/playback/pulse_output.py</extracomment>
        <translation>«{device}» ya no está.</translation>
    </message>
    <message>
        <source>The default sound device has changed.</source>
        <extracomment>musicrec_desktop/playback/pulse_output.py</extracomment>
        <translation>El dispositivo de sonido predeterminado ha cambiado.</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>Verb</comment>
        <extracomment>musicrec_desktop/gui/desktop/tray.py
----------
musicrec_desktop/gui/mini_player.py
----------
musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Unmute</source>
        <extracomment>musicrec_desktop/gui/mini_player.py
----------
musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>Activar el sonido</translation>
    </message>
    <message>
        <source>Sleep timer: off</source>
        <extracomment>musicrec_desktop/gui/panels/playing/sleep_button.py</extracomment>
        <translation>Temporizador de apagado: desactivado</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>Sleep timer</comment>
        <extracomment>musicrec_desktop/gui/panels/playing/sleep_button.py</extracomment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Volume: {percent}</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/volume_slider.py</extracomment>
        <translation>Volumen: {percent}</translation>
    </message>
    <message>
        <source>{position} of {duration}</source>
        <extracomment>musicrec_desktop/gui/words/spectrogram.py</extracomment>
        <translation>{position} de {duration}</translation>
    </message>
</context>
<context>
    <name>Playlist</name>
    <message>
        <source>{tracks} added to “{name}”</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_entries.py
----------
musicrec_desktop/gui/wiring/pages/playlist_keeping.py</extracomment>
        <translation>Añadido a «{name}»: {tracks}</translation>
    </message>
    <message>
        <source>Add to playlist</source>
        <extracomment>musicrec_desktop/gui/dialogs/doubled_tracks.py
----------
musicrec_desktop/gui/dialogs/playlist_choice.py</extracomment>
        <translation>Añadir a la lista</translation>
    </message>
    <message numerus="yes">
        <source>Add the %n new track(s)</source>
        <extracomment>musicrec_desktop/gui/dialogs/doubled_tracks.py</extracomment>
        <translation>
            <numerusform>Añadir %n canción nueva</numerusform>
            <numerusform>Añadir %n canciones nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add all again</source>
        <extracomment>musicrec_desktop/gui/dialogs/doubled_tracks.py</extracomment>
        <translation>Añadir todas otra vez</translation>
    </message>
    <message numerus="yes">
        <source>Add all %n track(s)</source>
        <extracomment>musicrec_desktop/gui/dialogs/doubled_tracks.py</extracomment>
        <translation>
            <numerusform>Añadir %n canción</numerusform>
            <numerusform>Añadir las %n canciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) (is|are) in “{name}” already.</source>
        <extracomment>musicrec_desktop/gui/dialogs/doubled_tracks.py</extracomment>
        <translation>
            <numerusform>%n canción ya está en «{name}».</numerusform>
            <numerusform>%n canciones ya están en «{name}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {tracks} tracks (is|are) in “{name}” already.</source>
        <extracomment>musicrec_desktop/gui/dialogs/doubled_tracks.py</extracomment>
        <translation>
            <numerusform>%n de {tracks} canciones ya está en «{name}».</numerusform>
            <numerusform>%n de {tracks} canciones ya están en «{name}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a name to find or create a playlist</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_choice.py</extracomment>
        <translation>Parte de su nombre</translation>
    </message>
    <message>
        <source>Find or create a playlist</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_choice.py</extracomment>
        <translation>Buscar una lista</translation>
    </message>
    <message>
        <source>Playlists</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_choice.py</extracomment>
        <translation>Listas</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_choice.py
----------
musicrec_desktop/gui/wiring/pages/playlist_folders.py</extracomment>
        <translation>Nueva lista…</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_name.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>There is “{name}” already. Choose another name.</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_name.py</extracomment>
        <translation>«{name}» ya existe. Elige otro nombre.</translation>
    </message>
    <message>
        <source>Save as playlist</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_name.py</extracomment>
        <translation>Guardar como lista</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_name.py
----------
musicrec_desktop/gui/dialogs/recipe_name.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>As in: Sunday morning</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_name.py</extracomment>
        <translation>Por ejemplo: Domingo por la mañana</translation>
    </message>
    <message>
        <source>Keep both, this one as “{name}”</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_name.py</extracomment>
        <translation>Conservar ambas, esta como «{name}»</translation>
    </message>
    <message>
        <source>Add to “{name}” ({tracks})</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_name.py</extracomment>
        <translation>Añadir a «{name}» ({tracks})</translation>
    </message>
    <message>
        <source>Replace what is in “{name}”</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_name.py</extracomment>
        <translation>Sustituir el contenido de «{name}»</translation>
    </message>
    <message>
        <source>There is a playlist “{name}” already; this one will be “{free}”.</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_name.py
----------
musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Ya hay una lista «{name}»; esta se llamará «{free}».</translation>
    </message>
    <message>
        <source>There is a playlist “{name}” already.</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_name.py</extracomment>
        <translation>Ya hay una lista «{name}».</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_choice.py
----------
musicrec_desktop/gui/dialogs/playlist_name.py</extracomment>
        <translation>Añadir</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” and %n playlist(s) were deleted.</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_folders.py</extracomment>
        <translation>
            <numerusform>Se han eliminado «{name}» y %n lista.</numerusform>
            <numerusform>Se han eliminado «{name}» y %n listas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{added}. %n file(s) left out: not in your library.</source>
        <comment>{added} is a sentence without its full stop</comment>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_entries.py</extracomment>
        <translation>
            <numerusform>{added}. %n archivo omitido: no está en su biblioteca.</numerusform>
            <numerusform>{added}. %n archivos omitidos: no están en su biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” replaced by {tracks}</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_entries.py</extracomment>
        <translation>«{name}» sustituida por {tracks}</translation>
    </message>
    <message>
        <source>{tracks} removed from “{name}”</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_entries.py</extracomment>
        <translation>{tracks}: quitado de «{name}»</translation>
    </message>
    <message>
        <source>{tracks} moved within “{name}”</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_entries.py</extracomment>
        <translation>{tracks}: movido dentro de «{name}»</translation>
    </message>
    <message>
        <source>Create “{name}”</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_choice.py</extracomment>
        <translation>Crear «{name}»</translation>
    </message>
    <message>
        <source>No playlist is called “{name}”. Press Enter to create it.</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_choice.py</extracomment>
        <translation>Ninguna lista se llama «{name}». Pulse Intro para crearla.</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_name.py</extracomment>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Tracks of the playlist</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py</extracomment>
        <translation>Canciones de la lista</translation>
    </message>
    <message>
        <source>Filter playlist</source>
        <extracomment>musicrec_desktop/gui/widgets/playlist_head.py</extracomment>
        <translation>Filtrar lista</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py</extracomment>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Sort</source>
        <extracomment>musicrec_desktop/gui/widgets/playlist_head.py</extracomment>
        <translation>Ordenar…</translation>
    </message>
    <message>
        <source>Edit rules…</source>
        <extracomment>musicrec_desktop/gui/widgets/playlist_head.py
----------
musicrec_desktop/gui/wiring/pages/playlist_pages.py</extracomment>
        <translation>Editar reglas…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>musicrec_desktop/gui/widgets/playlist_head.py
----------
musicrec_desktop/gui/wiring/pages/playlist_folders.py
----------
musicrec_desktop/gui/wiring/pages/playlist_pages.py</extracomment>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>musicrec_desktop/gui/widgets/playlist_head.py
----------
musicrec_desktop/gui/wiring/pages/playlist_pages.py</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>“{name}” reversed</source>
        <extracomment>musicrec_desktop/gui/words/playlist_names.py</extracomment>
        <translation>Orden de «{name}» invertido</translation>
    </message>
    <message>
        <source>“{name}” put in random order</source>
        <extracomment>musicrec_desktop/gui/words/playlist_names.py</extracomment>
        <translation>«{name}» en orden aleatorio</translation>
    </message>
    <message>
        <source>“{name}” sorted by {column}</source>
        <comment>Or {heading}, with a capital</comment>
        <extracomment>musicrec_desktop/gui/words/playlist_names.py</extracomment>
        <translation>«{name}» ordenada por: {column}</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py</extracomment>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Playlist</source>
        <comment>In place of its name</comment>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py
----------
musicrec_desktop/gui/wiring/page_tabs_wiring.py</extracomment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>This playlist is no longer there</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py</extracomment>
        <translation>Esta lista ya no está</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py</extracomment>
        <translation>Se ha eliminado.</translation>
    </message>
    <message>
        <source>Nothing here matches “{text}”</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py</extracomment>
        <translation>Aquí nada coincide con «{text}»</translation>
    </message>
    <message>
        <source>As in the library</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_sorting.py</extracomment>
        <translation>Como en la biblioteca</translation>
    </message>
    <message>
        <source>Reverse</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_sorting.py
----------
musicrec_desktop/gui/panels/queue/queue_list.py</extracomment>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>In random order</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_sorting.py
----------
musicrec_desktop/gui/panels/queue/queue_list.py</extracomment>
        <translation>En orden aleatorio</translation>
    </message>
    <message>
        <source>Its tracks are not in your library</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py</extracomment>
        <translation>Sus canciones no están en tu biblioteca</translation>
    </message>
    <message>
        <source>Reading the playlist…</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py</extracomment>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>This playlist could not be read</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py</extracomment>
        <translation>No se ha podido leer esta lista</translation>
    </message>
    <message>
        <source>Change its rules; tracks appear when they match.</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py</extracomment>
        <translation>Cambia sus reglas; las canciones aparecen cuando coinciden.</translation>
    </message>
    <message>
        <source>Keep the order that is shown</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_sorting.py</extracomment>
        <translation>Conservar el orden mostrado</translation>
    </message>
    <message>
        <source>Show its own order</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_sorting.py</extracomment>
        <translation>Mostrar su propio orden</translation>
    </message>
    <message>
        <source>Put its songs in order by</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_sorting.py</extracomment>
        <translation>Ordenar sus canciones por</translation>
    </message>
    <message>
        <source>Playlist</source>
        <extracomment>musicrec_desktop/gui/widgets/playlist_head.py</extracomment>
        <translation>Lista de reproducción</translation>
    </message>
    <message>
        <source>Smart playlist</source>
        <extracomment>musicrec_desktop/gui/widgets/playlist_head.py</extracomment>
        <translation>Lista inteligente</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>musicrec_desktop/gui/widgets/playlist_head.py</extracomment>
        <translation>Más</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) (is|are) not in your library: add (its|their) folder first, by dropping it on the songs.</source>
        <extracomment>musicrec_desktop/gui/wiring/dropped_files.py</extracomment>
        <translation>
            <numerusform>%n archivo no está en la biblioteca: añada antes su carpeta soltándola sobre las canciones.</numerusform>
            <numerusform>%n archivos no están en la biblioteca: añada antes su carpeta soltándola sobre las canciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>New folder</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_folders.py</extracomment>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>Make</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_folders.py</extracomment>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_folders.py</extracomment>
        <translation>Renombrar carpeta</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_folders.py
----------
musicrec_desktop/gui/wiring/pages/playlist_pages.py</extracomment>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_folders.py</extracomment>
        <translation>Mover a carpeta</translation>
    </message>
    <message>
        <source>New folder…</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_folders.py</extracomment>
        <translation>Carpeta nueva…</translation>
    </message>
    <message>
        <source>No folder</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_folders.py</extracomment>
        <translation>Ninguna carpeta</translation>
    </message>
    <message>
        <source>Unfold</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_folders.py</extracomment>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Fold</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_folders.py</extracomment>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Export all…</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_folders.py</extracomment>
        <translation>Exportar todas…</translation>
    </message>
    <message>
        <source>Delete folder, keep its playlists</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_folders.py</extracomment>
        <translation>Eliminar la carpeta y conservar sus listas</translation>
    </message>
    <message>
        <source>Delete folder and its playlists</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_folders.py</extracomment>
        <translation>Eliminar la carpeta y sus listas</translation>
    </message>
    <message>
        <source>Rename playlist</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_pages.py</extracomment>
        <translation>Renombrar lista</translation>
    </message>
    <message>
        <source>Remove from the playlist</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py</extracomment>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Nothing matches now</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py</extracomment>
        <translation>Ahora no coincide nada</translation>
    </message>
    <message>
        <source>Scan the folder they are in again.</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py</extracomment>
        <translation>Vuelve a leer la carpeta donde están.</translation>
    </message>
    <message>
        <source>This playlist is empty</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py</extracomment>
        <translation>Esta lista está vacía</translation>
    </message>
    <message>
        <source>Right-click songs and choose “Add to playlist”.</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py</extracomment>
        <translation>Haz clic derecho en canciones y elige «Añadir a la lista».</translation>
    </message>
    <message>
        <source>New playlist</source>
        <extracomment>musicrec_desktop/gui/dialogs/playlist_name.py</extracomment>
        <translation>Nueva lista</translation>
    </message>
    <message>
        <source>The folder “{name}” was deleted.</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_folders.py</extracomment>
        <translation>Se ha eliminado la carpeta «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>%n not in your library</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py</extracomment>
        <translation>
            <numerusform>%n no está en tu biblioteca</numerusform>
            <numerusform>%n no están en tu biblioteca</numerusform>
        </translation>
    </message>
    <message>
        <source>Every word must appear in the title, artist, album or genre.</source>
        <extracomment>musicrec_desktop/gui/panels/playlist_page.py</extracomment>
        <translation>Cada palabra debe aparecer en título, artista, álbum o género.</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_pages.py</extracomment>
        <translation>Se ha eliminado «{name}».</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_pages.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Start radio from this playlist</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_pages.py</extracomment>
        <translation>Iniciar radio desde esta lista</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_pages.py</extracomment>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_pages.py</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Copy music to a folder…</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/playlist_pages.py</extracomment>
        <translation>Copiar la música a una carpeta…</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlists.py
----------
musicrec_desktop/services/exchange/playlists.py</extracomment>
        <translation>{name} (copia)</translation>
    </message>
</context>
<context>
    <name>Playlist names</name>
    <message>
        <source>Mix of {day}</source>
        <extracomment>musicrec_desktop/gui/words/playlist_names.py</extracomment>
        <translation>Mezcla del {day}</translation>
    </message>
    <message>
        <source>Blend of {day}</source>
        <extracomment>musicrec_desktop/gui/words/playlist_names.py</extracomment>
        <translation>Mezcla común del {day}</translation>
    </message>
    <message>
        <source>From the map, {day}</source>
        <extracomment>musicrec_desktop/gui/words/playlist_names.py</extracomment>
        <translation>Del mapa, {day}</translation>
    </message>
    <message>
        <source>Queue of {day}</source>
        <extracomment>musicrec_desktop/gui/words/playlist_names.py</extracomment>
        <translation>Cola del {day}</translation>
    </message>
    <message>
        <source>Path from {first} to {last}</source>
        <extracomment>musicrec_desktop/gui/words/playlist_names.py</extracomment>
        <translation>Camino de {first} a {last}</translation>
    </message>
    <message>
        <source>Similar to {title}</source>
        <extracomment>musicrec_desktop/gui/words/playlist_names.py</extracomment>
        <translation>Parecidas a {title}</translation>
    </message>
    <message>
        <source>Radio from {title}</source>
        <extracomment>musicrec_desktop/gui/words/playlist_names.py</extracomment>
        <translation>Radio desde {title}</translation>
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
        <translation>Lista</translation>
    </message>
    <message>
        <source>“{path}” cannot be the name of a playlist.</source>
        <extracomment>musicrec_desktop/library/exchange/playlist_files.py</extracomment>
        <translation>«{path}» no puede ser el nombre de una lista.</translation>
    </message>
    <message>
        <source>This playlist is no longer there.</source>
        <extracomment>musicrec_desktop/services/exchange/playlist_exchange.py</extracomment>
        <translation>Esta lista ya no está.</translation>
    </message>
    <message>
        <source>There is no playlist “{name}”.</source>
        <extracomment>musicrec_desktop/services/exchange/playlist_exchange.py</extracomment>
        <translation>No hay ninguna lista «{name}».</translation>
    </message>
    <message>
        <source>A guest’s playlists are not kept.</source>
        <extracomment>musicrec_desktop/services/exchange/playlist_folders.py
----------
musicrec_desktop/services/exchange/playlists.py</extracomment>
        <translation>Las listas de un invitado no se guardan.</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <extracomment>musicrec_desktop/services/exchange/playlist_folders.py</extracomment>
        <translation>Una carpeta necesita un nombre.</translation>
    </message>
    <message>
        <source>A playlist needs a name.</source>
        <extracomment>musicrec_desktop/services/exchange/playlists.py</extracomment>
        <translation>Una lista necesita un nombre.</translation>
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
        <translation>Nada</translation>
    </message>
    <message>
        <source>Highest: {column}</source>
        <extracomment>musicrec_desktop/gui/widgets/plots/column_chart.py</extracomment>
        <translation>Máximo: {column}</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>it could not be read</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/sending.py</extracomment>
        <translation>no se pudo leer</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be copied</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/sending.py</extracomment>
        <translation>
            <numerusform>%n archivo no se pudo copiar</numerusform>
            <numerusform>%n archivos no se pudieron copiar</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are in the folder.</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/sending.py</extracomment>
        <translation>Los demás están en la carpeta.</translation>
    </message>
    <message>
        <source>You can go on. If it happens again, copy the report and send it to the developers; nothing is sent by itself.</source>
        <extracomment>musicrec_desktop/gui/dialogs/crash.py</extracomment>
        <translation>Puedes continuar. Si vuelve a ocurrir, copia el informe y envíalo a los desarrolladores; nada se envía por sí solo.</translation>
    </message>
    <message>
        <source>MusicRec Desktop could not start. Copy the report and send it to the developers; nothing is sent by itself.</source>
        <extracomment>musicrec_desktop/gui/dialogs/crash.py</extracomment>
        <translation>MusicRec Desktop no ha podido iniciarse. Copia el informe y envíalo a los desarrolladores; nada se envía por sí solo.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>musicrec_desktop/gui/dialogs/crash.py</extracomment>
        <translation>Algo ha salido mal</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your library is safe.</source>
        <extracomment>musicrec_desktop/gui/dialogs/crash.py</extracomment>
        <translation>Algo ha salido mal y no debería haber pasado. Tu biblioteca está a salvo.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>musicrec_desktop/gui/dialogs/crash.py</extracomment>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <extracomment>musicrec_desktop/gui/dialogs/crash.py</extracomment>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>musicrec_desktop/gui/dialogs/failures.py</extracomment>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <extracomment>musicrec_desktop/gui/dialogs/listed.py</extracomment>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>musicrec_desktop/gui/dialogs/failures.py</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>musicrec_desktop/gui/dialogs/failures.py</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>musicrec_desktop/gui/dialogs/failures.py</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Files, with the reason</source>
        <extracomment>musicrec_desktop/gui/dialogs/failures.py</extracomment>
        <translation>Archivos, con el motivo</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <extracomment>musicrec_desktop/gui/dialogs/failures.py</extracomment>
        <translation>
            <numerusform>No se ha podido leer %n archivo</numerusform>
            <numerusform>No se han podido leer %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(It is|They are) left out and looked at again at the next scan.</source>
        <extracomment>musicrec_desktop/gui/dialogs/failures.py</extracomment>
        <translation>
            <numerusform>Se omite y se revisa de nuevo en la próxima lectura.</numerusform>
            <numerusform>Se omiten y se revisan de nuevo en la próxima lectura.</numerusform>
        </translation>
    </message>
    <message>
        <source>Double-click one to see it in its folder.</source>
        <extracomment>musicrec_desktop/gui/dialogs/failures.py</extracomment>
        <translation>Haz doble clic en uno para verlo en su carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) (is|are) not learnt from</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/genre_pages.py</extracomment>
        <translation>
            <numerusform>De %n archivo no se aprende</numerusform>
            <numerusform>De %n archivos no se aprende</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest is.</source>
        <comment>all other files are learnt from</comment>
        <extracomment>musicrec_desktop/gui/wiring/pages/genre_pages.py</extracomment>
        <translation>De los demás, sí.</translation>
    </message>
    <message numerus="yes">
        <source>The model was not asked about %n file(s)</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/genre_trials.py</extracomment>
        <translation>
            <numerusform>No se preguntó al modelo por %n archivo</numerusform>
            <numerusform>No se preguntó al modelo por %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>It was about the rest.</source>
        <comment>asked about all others</comment>
        <extracomment>musicrec_desktop/gui/wiring/pages/genre_trials.py</extracomment>
        <translation>Por los demás sí.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be written</source>
        <extracomment>musicrec_desktop/gui/wiring/track_answers.py</extracomment>
        <translation>
            <numerusform>No se ha podido escribir %n archivo</numerusform>
            <numerusform>No se han podido escribir %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>They are as they were, byte for byte.</source>
        <extracomment>musicrec_desktop/gui/wiring/track_answers.py</extracomment>
        <translation>Están como estaban, byte a byte.</translation>
    </message>
</context>
<context>
    <name>Programs</name>
    <message>
        <source>{program} ended at once, with error {code}.</source>
        <extracomment>musicrec_desktop/desktop/programs.py</extracomment>
        <translation>{program} terminó al instante, con el error {code}.</translation>
    </message>
    <message>
        <source>{program} could not be started: {reason}.</source>
        <extracomment>musicrec_desktop/desktop/programs.py</extracomment>
        <translation>No se ha podido iniciar {program}: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>Opening %n file(s) with {program}…</source>
        <extracomment>musicrec_desktop/gui/controllers/open_with.py</extracomment>
        <translation>
            <numerusform>Abriendo %n archivo con {program}…</numerusform>
            <numerusform>Abriendo %n archivos con {program}…</numerusform>
        </translation>
    </message>
    <message>
        <source>Open with another program</source>
        <extracomment>musicrec_desktop/gui/dialogs/program_choice.py</extracomment>
        <translation>Abrir con otro programa</translation>
    </message>
    <message>
        <source>Some of its name</source>
        <extracomment>musicrec_desktop/gui/dialogs/program_choice.py</extracomment>
        <translation>Parte de su nombre</translation>
    </message>
    <message>
        <source>Find a program</source>
        <extracomment>musicrec_desktop/gui/dialogs/program_choice.py</extracomment>
        <translation>Buscar un programa</translation>
    </message>
    <message>
        <source>Programs</source>
        <extracomment>musicrec_desktop/gui/dialogs/program_choice.py</extracomment>
        <translation>Programas</translation>
    </message>
    <message>
        <source>No program is called so. Browse for it.</source>
        <extracomment>musicrec_desktop/gui/dialogs/program_choice.py</extracomment>
        <translation>Ningún programa se llama así. Búscalo en el disco.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>musicrec_desktop/gui/dialogs/program_choice.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>musicrec_desktop/gui/dialogs/program_choice.py</extracomment>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <extracomment>musicrec_desktop/gui/dialogs/program_choice.py</extracomment>
        <translation>Elegir un programa</translation>
    </message>
    <message>
        <source>Looking for programs…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/open_with_menu.py</extracomment>
        <translation>Buscando programas…</translation>
    </message>
    <message>
        <source>No program is set for such files</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/open_with_menu.py</extracomment>
        <translation>No hay ningún programa asignado a estos archivos</translation>
    </message>
    <message>
        <source>Other program…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/open_with_menu.py</extracomment>
        <translation>Otro programa…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be opened with it.</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/open_with_menu.py</extracomment>
        <translation>
            <numerusform>Se abrirá %n archivo con él.</numerusform>
            <numerusform>Se abrirán %n archivos con él.</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual program</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/open_with_menu.py</extracomment>
        <translation>El programa habitual</translation>
    </message>
    <message>
        <source>{program} (usual)</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/open_with_menu.py</extracomment>
        <translation>{program} (habitual)</translation>
    </message>
    <message>
        <source>“{path}” is no program that can be started.</source>
        <extracomment>musicrec_desktop/services/library/open_with.py</extracomment>
        <translation>«{path}» no es un programa que se pueda iniciar.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <extracomment>musicrec_desktop/services/library/open_with.py</extracomment>
        <translation>No hay ningún archivo «{path}».</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>“{title}” will play next</source>
        <extracomment>musicrec_desktop/gui/controllers/playing/playback.py</extracomment>
        <translation>«{title}» sonará a continuación</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) will play next</source>
        <extracomment>musicrec_desktop/gui/controllers/playing/playback.py</extracomment>
        <translation>
            <numerusform>%n canción sonará a continuación</numerusform>
            <numerusform>%n canciones sonarán a continuación</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” added to the queue</source>
        <extracomment>musicrec_desktop/gui/controllers/playing/playback.py</extracomment>
        <translation>«{title}» se ha añadido a la cola</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) added to the queue</source>
        <extracomment>musicrec_desktop/gui/controllers/playing/playback.py</extracomment>
        <translation>
            <numerusform>%n canción añadida a la cola</numerusform>
            <numerusform>%n canciones añadidas a la cola</numerusform>
        </translation>
    </message>
    <message>
        <source>Playing</source>
        <extracomment>musicrec_desktop/gui/models/queue_list.py</extracomment>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>Plays next</source>
        <extracomment>musicrec_desktop/gui/models/queue_list.py</extracomment>
        <translation>Suena a continuación</translation>
    </message>
    <message>
        <source>Played already</source>
        <extracomment>musicrec_desktop/gui/models/queue_list.py</extracomment>
        <translation>Ya ha sonado</translation>
    </message>
    <message>
        <source>Playing stops after it</source>
        <extracomment>musicrec_desktop/gui/models/queue_list.py</extracomment>
        <translation>Después se detiene la reproducción</translation>
    </message>
    <message>
        <source>Undo move</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_entries.py
----------
musicrec_desktop/gui/panels/queue/queue_page.py
----------
musicrec_desktop/gui/widgets/notice.py</extracomment>
        <translation>Deshacer mover</translation>
    </message>
    <message>
        <source>Playing goes on after this track.</source>
        <extracomment>musicrec_desktop/gui/controllers/playing/playback.py</extracomment>
        <translation>La reproducción sigue después de esta canción.</translation>
    </message>
    <message>
        <source>Playing stops after this track.</source>
        <extracomment>musicrec_desktop/gui/controllers/playing/playback.py
----------
musicrec_desktop/gui/panels/playing/transport.py</extracomment>
        <translation>La reproducción se detiene después de esta canción.</translation>
    </message>
    <message>
        <source>Undo remove</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_entries.py
----------
musicrec_desktop/gui/panels/queue/queue_page.py
----------
musicrec_desktop/gui/widgets/notice.py</extracomment>
        <translation>Deshacer quitar</translation>
    </message>
    <message>
        <source>Undo clear</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>Deshacer vaciar</translation>
    </message>
    <message>
        <source>Undo shuffle</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>Deshacer la mezcla</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>Cola</translation>
    </message>
    <message>
        <source>No other album comes after this one.</source>
        <extracomment>musicrec_desktop/gui/controllers/playing/playback.py</extracomment>
        <translation>Después de este no viene ningún otro álbum.</translation>
    </message>
    <message>
        <source>Sort what comes</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_list.py</extracomment>
        <translation>Ordenar lo que viene</translation>
    </message>
    <message>
        <source>Back to the last queue</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>Volver a la última cola</translation>
    </message>
    <message>
        <source>Undo adding</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>Deshacer lo añadido</translation>
    </message>
    <message>
        <source>Then continue with similar music</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>Después, seguir con lo que suena parecido</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Sort</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>Ordenar…</translation>
    </message>
    <message>
        <source>Reorder the upcoming songs</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>Ordenar de otro modo lo que queda por sonar</translation>
    </message>
    <message>
        <source>Save as playlist…</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>Guardar como lista…</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>Remove everything from it</comment>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>La cola está vacía</translation>
    </message>
    <message>
        <source>Double-click a song, or add some to the queue by right-click.</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>Haz doble clic en una canción o añade algunas a la cola con clic derecho.</translation>
    </message>
    <message>
        <source>{action} (Ctrl+Z)</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>{action} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Shuffled: listed as it will play</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>Aleatorio: en el orden en que sonará</translation>
    </message>
    <message>
        <source>Repeats the queue</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>Repite la cola</translation>
    </message>
    <message>
        <source>Repeats this track</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>Repite esta canción</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py</extracomment>
        <translation>Siguiente: {title}</translation>
    </message>
    <message>
        <source>Ends after this track</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_page.py
----------
musicrec_desktop/gui/panels/queue/up_next.py</extracomment>
        <translation>Termina tras esta canción</translation>
    </message>
    <message>
        <source>Play now</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_list.py</extracomment>
        <translation>Reproducir ahora</translation>
    </message>
    <message>
        <source>Do not stop after this track</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_list.py</extracomment>
        <translation>No detener tras esta canción</translation>
    </message>
    <message>
        <source>Stop after this track</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_list.py</extracomment>
        <translation>Detener tras esta canción</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_list.py</extracomment>
        <translation>Mover al principio</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_list.py</extracomment>
        <translation>Mover al final</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <extracomment>musicrec_desktop/gui/panels/queue/queue_list.py</extracomment>
        <translation>Quitar de la cola</translation>
    </message>
    <message>
        <source>The queue is empty. Double-click a song, or drag some here.</source>
        <extracomment>musicrec_desktop/gui/panels/queue/up_next.py</extracomment>
        <translation>La cola está vacía. Haz doble clic en una canción o arrastra algunas aquí.</translation>
    </message>
    <message numerus="yes">
        <source>The queue of %n track(s) was replaced.</source>
        <extracomment>musicrec_desktop/gui/wiring/queue_deeds.py</extracomment>
        <translation>
            <numerusform>Se ha reemplazado la cola de %n canción.</numerusform>
            <numerusform>Se ha reemplazado la cola de %n canciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The radio has ended.</source>
        <extracomment>musicrec_desktop/gui/wiring/queue_deeds.py</extracomment>
        <translation>La radio ha terminado.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) to come</source>
        <extracomment>musicrec_desktop/gui/words/queue.py</extracomment>
        <translation>
            <numerusform>%n canción por sonar</numerusform>
            <numerusform>%n canciones por sonar</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue was cleared.</source>
        <extracomment>musicrec_desktop/gui/wiring/window_pages.py</extracomment>
        <translation>Se ha vaciado la cola.</translation>
    </message>
    <message>
        <source>The listener whose queue this is was deleted.</source>
        <extracomment>musicrec_desktop/library/listeners/sessions.py</extracomment>
        <translation>Se eliminó al oyente de esta cola.</translation>
    </message>
</context>
<context>
    <name>Radio</name>
    <message>
        <source>your starting point</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>con lo que empezaste</translation>
    </message>
    <message>
        <source>same tempo</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>el tempo continúa</translation>
    </message>
    <message>
        <source>keys fit</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>tonalidades afines</translation>
    </message>
    <message>
        <source>equally loud</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>igual de fuerte</translation>
    </message>
    <message>
        <source>everything else was played</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>todo lo demás ya ha sonado</translation>
    </message>
    <message>
        <source>sounds like “{title}”</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>suena como «{title}»</translation>
    </message>
    <message>
        <source>goes on from “{title}”</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>continúa desde «{title}»</translation>
    </message>
    <message>
        <source>close to where you started</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>cerca de donde empezaste</translation>
    </message>
    <message>
        <source>not far from where you started</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>no lejos de donde empezaste</translation>
    </message>
    <message>
        <source>further afield</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>más alejada</translation>
    </message>
    <message>
        <source>Diversity of the radio, from near to far</source>
        <extracomment>musicrec_desktop/gui/widgets/radio_bar.py</extracomment>
        <translation>Diversidad de la radio, de cerca a lejos</translation>
    </message>
    <message>
        <source>How far the radio goes: near to the left, far to the right</source>
        <extracomment>musicrec_desktop/gui/widgets/radio_bar.py</extracomment>
        <translation>Hasta dónde llega la radio: cerca a la izquierda, lejos a la derecha</translation>
    </message>
    <message>
        <source>Hear how the next track follows</source>
        <extracomment>musicrec_desktop/gui/widgets/radio_bar.py</extracomment>
        <translation>Escuchar la transición a la siguiente canción</translation>
    </message>
    <message>
        <source>Leave this track out of this radio</source>
        <extracomment>musicrec_desktop/gui/widgets/radio_bar.py</extracomment>
        <translation>Excluir esta canción de esta radio</translation>
    </message>
    <message>
        <source>Show what comes</source>
        <extracomment>musicrec_desktop/gui/widgets/radio_bar.py</extracomment>
        <translation>Mostrar lo que viene</translation>
    </message>
    <message>
        <source>End the radio after this track</source>
        <extracomment>musicrec_desktop/gui/widgets/radio_bar.py</extracomment>
        <translation>Terminar la radio tras esta canción</translation>
    </message>
    <message>
        <source>Next: {track} – {why}</source>
        <extracomment>musicrec_desktop/gui/widgets/radio_bar.py</extracomment>
        <translation>Siguiente: {track} – {why}</translation>
    </message>
    <message>
        <source>Next: {track}</source>
        <extracomment>musicrec_desktop/gui/widgets/radio_bar.py</extracomment>
        <translation>Siguiente: {track}</translation>
    </message>
    <message>
        <source>Nothing comes after this track</source>
        <extracomment>musicrec_desktop/gui/widgets/radio_bar.py</extracomment>
        <translation>Después de esta canción no viene nada</translation>
    </message>
    <message>
        <source>near</source>
        <comment>The radio stays close to what it began with</comment>
        <extracomment>musicrec_desktop/gui/widgets/radio_bar.py</extracomment>
        <translation>cerca</translation>
    </message>
    <message>
        <source>far</source>
        <comment>The radio wanders</comment>
        <extracomment>musicrec_desktop/gui/widgets/radio_bar.py</extracomment>
        <translation>lejos</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <extracomment>musicrec_desktop/gui/widgets/radio_bar.py</extracomment>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>“{title}” by {artist}</source>
        <extracomment>musicrec_desktop/gui/widgets/radio_bar.py</extracomment>
        <translation>«{title}» de {artist}</translation>
    </message>
    <message>
        <source>your choice</source>
        <extracomment>musicrec_desktop/gui/widgets/radio_bar.py</extracomment>
        <translation>tu selección</translation>
    </message>
    <message numerus="yes">
        <source>Radio from “{title}” and %n more</source>
        <extracomment>musicrec_desktop/gui/widgets/radio_bar.py</extracomment>
        <translation>
            <numerusform>Radio de «{title}» y %n más</numerusform>
            <numerusform>Radio de «{title}» y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Radio from “{title}”</source>
        <extracomment>musicrec_desktop/gui/widgets/radio_bar.py</extracomment>
        <translation>Radio de «{title}»</translation>
    </message>
    <message>
        <source>Nothing follows the queue: {why}</source>
        <extracomment>musicrec_desktop/gui/wiring/playing/queue_end_wiring.py</extracomment>
        <translation>Nada sigue a la cola: {why}</translation>
    </message>
    <message>
        <source>like “{title}”, which you played to the end</source>
        <extracomment>musicrec_desktop/gui/words/discovery.py</extracomment>
        <translation>como «{title}», que escuchaste hasta el final</translation>
    </message>
    <message>
        <source>No track of “{name}” has been analysed yet.</source>
        <extracomment>musicrec_desktop/services/discovery/stations.py</extracomment>
        <translation>Ninguna canción de «{name}» se ha analizado todavía.</translation>
    </message>
    <message>
        <source>No track by “{name}” has been analysed yet.</source>
        <extracomment>musicrec_desktop/services/discovery/stations.py</extracomment>
        <translation>Ninguna canción de «{name}» se ha analizado todavía.</translation>
    </message>
    <message>
        <source>No track of the genre “{name}” has been analysed yet.</source>
        <extracomment>musicrec_desktop/services/discovery/stations.py</extracomment>
        <translation>Ninguna canción del género «{name}» se ha analizado todavía.</translation>
    </message>
    <message>
        <source>There is nothing to play.</source>
        <extracomment>musicrec_desktop/services/discovery/stations.py</extracomment>
        <translation>No hay nada que reproducir.</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>{stars} for {tracks}</source>
        <extracomment>musicrec_desktop/gui/words/ratings.py</extracomment>
        <translation>{stars} para {tracks}</translation>
    </message>
    <message>
        <source>No longer loved: {tracks}</source>
        <extracomment>musicrec_desktop/gui/words/ratings.py</extracomment>
        <translation>Ya no en favoritas: {tracks}</translation>
    </message>
    <message>
        <source>Loved: {tracks}</source>
        <extracomment>musicrec_desktop/gui/words/ratings.py</extracomment>
        <translation>En favoritas: {tracks}</translation>
    </message>
    <message>
        <source>May be recommended again: {tracks}</source>
        <extracomment>musicrec_desktop/gui/words/ratings.py</extracomment>
        <translation>Se puede volver a recomendar: {tracks}</translation>
    </message>
    <message>
        <source>Will not be recommended: {tracks}</source>
        <extracomment>musicrec_desktop/gui/words/ratings.py</extracomment>
        <translation>No se recomendará: {tracks}</translation>
    </message>
    <message>
        <source>Click to love it.</source>
        <extracomment>musicrec_desktop/gui/models/track_cells.py</extracomment>
        <translation>Haz clic para marcarla como favorita.</translation>
    </message>
    <message>
        <source>Rate: no stars</source>
        <extracomment>musicrec_desktop/gui/wiring/listeners/listening.py</extracomment>
        <translation>Valorar: sin estrellas</translation>
    </message>
    <message>
        <source>Rate: {stars}</source>
        <extracomment>musicrec_desktop/gui/wiring/listeners/listening.py</extracomment>
        <translation>Valorar: {stars}</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>verb</comment>
        <extracomment>musicrec_desktop/gui/wiring/menus/rating_menu.py</extracomment>
        <translation>Valorar</translation>
    </message>
    <message>
        <source>No stars</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/rating_menu.py</extracomment>
        <translation>Sin estrellas</translation>
    </message>
    <message>
        <source>Love no longer</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/rating_menu.py</extracomment>
        <translation>Quitar de favoritas</translation>
    </message>
    <message>
        <source>Love</source>
        <comment>verb</comment>
        <extracomment>musicrec_desktop/gui/widgets/opinion_bar.py
----------
musicrec_desktop/gui/wiring/menus/rating_menu.py</extracomment>
        <translation>Marcar como favorita</translation>
    </message>
    <message>
        <source>Stars removed: {tracks}</source>
        <extracomment>musicrec_desktop/gui/words/ratings.py</extracomment>
        <translation>Estrellas quitadas: {tracks}</translation>
    </message>
    <message>
        <source>Loved. Click to remove the heart.</source>
        <extracomment>musicrec_desktop/gui/models/track_cells.py</extracomment>
        <translation>Favorita. Haz clic para quitar el corazón.</translation>
    </message>
    <message>
        <source>{stars}. Click to rate; click the same star again to clear it.</source>
        <extracomment>musicrec_desktop/gui/models/track_cells.py</extracomment>
        <translation>{stars}. Haz clic para valorar; otro clic en la misma estrella la borra.</translation>
    </message>
    <message>
        <source>Love, or remove the heart</source>
        <extracomment>musicrec_desktop/gui/wiring/listeners/listening.py</extracomment>
        <translation>Favorita, o quitar el corazón</translation>
    </message>
    <message>
        <source>This file is not in your library. Add its folder to rate it.</source>
        <extracomment>musicrec_desktop/gui/wiring/listeners/listening.py</extracomment>
        <translation>Este archivo no está en tu biblioteca. Añade su carpeta para valorarlo.</translation>
    </message>
    <message>
        <source>May be recommended again</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/rating_menu.py</extracomment>
        <translation>Se puede volver a recomendar</translation>
    </message>
    <message>
        <source>Do not recommend</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/rating_menu.py</extracomment>
        <translation>No recomendar</translation>
    </message>
    <message>
        <source>Other stars: {tracks}</source>
        <extracomment>musicrec_desktop/gui/words/ratings.py</extracomment>
        <translation>Otras estrellas: {tracks}</translation>
    </message>
    <message>
        <source>Stars as before: {tracks}</source>
        <extracomment>musicrec_desktop/gui/words/ratings.py</extracomment>
        <translation>Estrellas como antes: {tracks}</translation>
    </message>
    <message>
        <source>{stars} for {tracks} again</source>
        <extracomment>musicrec_desktop/gui/words/ratings.py</extracomment>
        <translation>{stars} de nuevo para {tracks}</translation>
    </message>
    <message>
        <source>Hearts as before: {tracks}</source>
        <extracomment>musicrec_desktop/gui/words/ratings.py</extracomment>
        <translation>Corazones como antes: {tracks}</translation>
    </message>
    <message>
        <source>Not rated</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>Sin valorar</translation>
    </message>
    <message numerus="yes">
        <source>{stars} star(s)</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>
            <numerusform>{stars} estrella</numerusform>
            <numerusform>{stars} estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Loved</source>
        <extracomment>musicrec_desktop/gui/widgets/opinion_bar.py</extracomment>
        <translation>Favorita</translation>
    </message>
    <message numerus="yes">
        <source>Rating %n track(s)…</source>
        <extracomment>musicrec_desktop/gui/controllers/listeners/ratings.py</extracomment>
        <translation>
            <numerusform>Valorando %n canción…</numerusform>
            <numerusform>Valorando %n canciones…</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>musicrec_desktop/gui/widgets/star_rating.py</extracomment>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>{stars}. Click to rate (Ctrl+1 to Ctrl+5, Ctrl+0 for none)</source>
        <extracomment>musicrec_desktop/gui/widgets/star_rating.py</extracomment>
        <translation>{stars}. Haz clic para valorar (Ctrl+1 a Ctrl+5, Ctrl+0 para ninguna)</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>it is not a sound file of a known format</source>
        <extracomment>musicrec_desktop/analysis/audio_file.py</extracomment>
        <translation>no es un archivo de sonido de un formato conocido</translation>
    </message>
    <message>
        <source>no audio stream was found</source>
        <extracomment>musicrec_desktop/analysis/audio_file.py
----------
musicrec_desktop/library/transcoding.py</extracomment>
        <translation>no se ha encontrado ninguna pista de audio</translation>
    </message>
    <message>
        <source>no music has the sample rate it states</source>
        <extracomment>musicrec_desktop/analysis/audio_file.py
----------
musicrec_desktop/library/transcoding.py</extracomment>
        <translation>ninguna música tiene la frecuencia de muestreo que indica</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <extracomment>musicrec_desktop/analysis/guarded_reader.py
----------
musicrec_desktop/playback/opening.py</extracomment>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <extracomment>musicrec_desktop/analysis/guarded_reader.py</extracomment>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it is empty</source>
        <extracomment>musicrec_desktop/analysis/guarded_reader.py</extracomment>
        <translation>está vacío</translation>
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
        <translation>se ha denegado el permiso</translation>
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
        <translation>no se ha podido descodificar ningún sonido</translation>
    </message>
    <message>
        <source>it ends before this track begins</source>
        <extracomment>musicrec_desktop/analysis/decode.py
----------
musicrec_desktop/playback/decoder.py</extracomment>
        <translation>termina antes de que empiece esta canción</translation>
    </message>
    <message>
        <source>it is too short to be listened to</source>
        <extracomment>musicrec_desktop/analysis/decode.py</extracomment>
        <translation>es demasiado corto para escucharlo</translation>
    </message>
    <message>
        <source>reading it was ended by the system, perhaps for want of memory</source>
        <extracomment>musicrec_desktop/analysis/pool.py</extracomment>
        <translation>el sistema terminó su lectura, quizá por falta de memoria</translation>
    </message>
    <message>
        <source>the decoder crashed</source>
        <extracomment>musicrec_desktop/analysis/pool.py</extracomment>
        <translation>el descodificador ha fallado por completo</translation>
    </message>
    <message>
        <source>no process to read it in could be started</source>
        <extracomment>musicrec_desktop/analysis/pool.py</extracomment>
        <translation>no se pudo iniciar ningún proceso para leerlo</translation>
    </message>
    <message>
        <source>its sound could not be converted ({detail})</source>
        <extracomment>musicrec_desktop/core/reasons.py</extracomment>
        <translation>no se ha podido convertir su sonido ({detail})</translation>
    </message>
    <message>
        <source>reading it took longer than {seconds} seconds</source>
        <extracomment>musicrec_desktop/core/reasons.py</extracomment>
        <translation>leerlo ha llevado más de {seconds} segundos</translation>
    </message>
    <message>
        <source>it is too long for all of it to be read within {seconds} seconds</source>
        <extracomment>musicrec_desktop/core/reasons.py</extracomment>
        <translation>es demasiado largo para leerlo entero en {seconds} segundos</translation>
    </message>
    <message>
        <source>the decoder did not finish within {seconds} seconds</source>
        <extracomment>musicrec_desktop/core/reasons.py</extracomment>
        <translation>el descodificador no ha terminado en {seconds} segundos</translation>
    </message>
    <message>
        <source>a fault in the program ({detail})</source>
        <extracomment>musicrec_desktop/core/reasons.py</extracomment>
        <translation>un fallo del programa ({detail})</translation>
    </message>
    <message>
        <source>its CUE sheet cannot be used: {reason}</source>
        <extracomment>musicrec_desktop/core/reasons.py</extracomment>
        <translation>su hoja CUE no se puede usar: {reason}</translation>
    </message>
    <message>
        <source>the genre “{genre}” has too few tracks</source>
        <extracomment>musicrec_desktop/core/reasons.py</extracomment>
        <translation>el género «{genre}» tiene muy pocas canciones</translation>
    </message>
    <message>
        <source>the model does not know the genre “{genre}”</source>
        <extracomment>musicrec_desktop/core/reasons.py</extracomment>
        <translation>el modelo no conoce el género «{genre}»</translation>
    </message>
    <message>
        <source>track {number} lies in no file</source>
        <extracomment>musicrec_desktop/core/reasons.py</extracomment>
        <translation>la pista {number} no está en ningún archivo</translation>
    </message>
    <message>
        <source>track {number} begins before the one before it</source>
        <extracomment>musicrec_desktop/core/reasons.py</extracomment>
        <translation>la pista {number} empieza antes que la anterior</translation>
    </message>
    <message>
        <source>it is a link that leads back to itself</source>
        <extracomment>musicrec_desktop/core/reasons.py</extracomment>
        <translation>es un enlace que lleva a sí mismo</translation>
    </message>
    <message>
        <source>its path is longer than the system allows</source>
        <extracomment>musicrec_desktop/core/reasons.py</extracomment>
        <translation>su ruta es más larga de lo que permite el sistema</translation>
    </message>
    <message>
        <source>its drive could not read it, and may be failing</source>
        <extracomment>musicrec_desktop/core/reasons.py</extracomment>
        <translation>su unidad no pudo leerlo y puede estar fallando</translation>
    </message>
    <message>
        <source>it holds more tags than can be read</source>
        <extracomment>musicrec_desktop/core/vorbis_comments.py</extracomment>
        <translation>contiene más etiquetas de las que se pueden leer</translation>
    </message>
    <message>
        <source>it is an archive, which has to be unpacked first</source>
        <extracomment>musicrec_desktop/core/wrong_content.py</extracomment>
        <translation>es un archivo comprimido, que hay que extraer antes</translation>
    </message>
    <message>
        <source>it is a document</source>
        <extracomment>musicrec_desktop/core/wrong_content.py</extracomment>
        <translation>es un documento</translation>
    </message>
    <message>
        <source>it is a picture</source>
        <extracomment>musicrec_desktop/core/wrong_content.py</extracomment>
        <translation>es una imagen</translation>
    </message>
    <message>
        <source>it is a playlist, and holds no sound itself</source>
        <extracomment>musicrec_desktop/core/wrong_content.py</extracomment>
        <translation>es una lista y no contiene sonido</translation>
    </message>
    <message>
        <source>it is a web page that was saved under this name</source>
        <extracomment>musicrec_desktop/core/wrong_content.py</extracomment>
        <translation>es una página web guardada con este nombre</translation>
    </message>
    <message>
        <source>it is MIDI, which holds notes and no sound</source>
        <extracomment>musicrec_desktop/core/wrong_content.py</extracomment>
        <translation>es MIDI, que contiene notas y no sonido</translation>
    </message>
    <message>
        <source>it holds tags and no sound</source>
        <extracomment>musicrec_desktop/core/wrong_content.py</extracomment>
        <translation>contiene etiquetas y ningún sonido</translation>
    </message>
    <message>
        <source>it breaks off before its table of contents</source>
        <extracomment>musicrec_desktop/core/wrong_content.py</extracomment>
        <translation>se corta antes de su índice</translation>
    </message>
    <message>
        <source>it holds nothing but zeros</source>
        <extracomment>musicrec_desktop/core/wrong_content.py</extracomment>
        <translation>solo contiene ceros</translation>
    </message>
    <message>
        <source>it holds no training</source>
        <extracomment>musicrec_desktop/genre/cnn/job.py</extracomment>
        <translation>no contiene ningún entrenamiento</translation>
    </message>
    <message>
        <source>it holds no mel picture</source>
        <extracomment>musicrec_desktop/genre/cnn/job.py</extracomment>
        <translation>no contiene ninguna imagen mel</translation>
    </message>
    <message>
        <source>it holds no mel picture of this version</source>
        <extracomment>musicrec_desktop/genre/cnn/job.py</extracomment>
        <translation>no contiene ninguna imagen mel de esta versión</translation>
    </message>
    <message>
        <source>the trash takes no name that is not Unicode</source>
        <extracomment>musicrec_desktop/gui/desktop/trash.py</extracomment>
        <translation>la papelera no admite nombres que no sean Unicode</translation>
    </message>
    <message>
        <source>it is being played, and Windows holds it until it is not</source>
        <extracomment>musicrec_desktop/gui/desktop/trash.py</extracomment>
        <translation>se está reproduciendo, y mientras tanto Windows lo retiene</translation>
    </message>
    <message>
        <source>a program has it open, or its drive has no trash, as on a network</source>
        <extracomment>musicrec_desktop/gui/desktop/trash.py</extracomment>
        <translation>un programa lo tiene abierto, o su unidad no tiene papelera, como en una red</translation>
    </message>
    <message>
        <source>its folder cannot be changed, or its drive is read-only</source>
        <extracomment>musicrec_desktop/gui/desktop/trash.py</extracomment>
        <translation>su carpeta no se puede cambiar, o su unidad es de solo lectura</translation>
    </message>
    <message>
        <source>its drive has no trash, as on a network</source>
        <extracomment>musicrec_desktop/gui/desktop/trash.py</extracomment>
        <translation>su unidad no tiene papelera, como en una red</translation>
    </message>
    <message>
        <source>it is too long for a CUE sheet</source>
        <extracomment>musicrec_desktop/library/cue.py</extracomment>
        <translation>es demasiado larga para ser una hoja CUE</translation>
    </message>
    <message>
        <source>it names no track</source>
        <extracomment>musicrec_desktop/library/cue.py</extracomment>
        <translation>no nombra ninguna pista</translation>
    </message>
    <message>
        <source>it gives two tracks one number</source>
        <extracomment>musicrec_desktop/library/cue.py</extracomment>
        <translation>da el mismo número a dos pistas</translation>
    </message>
    <message>
        <source>another file has this name already</source>
        <extracomment>musicrec_desktop/library/file_moving.py
----------
musicrec_desktop/services/library/file_moving.py</extracomment>
        <translation>otro archivo ya tiene este nombre</translation>
    </message>
    <message>
        <source>the folder is on another drive</source>
        <extracomment>musicrec_desktop/library/file_moving.py</extracomment>
        <translation>la carpeta está en otra unidad</translation>
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
        <translation>no está</translation>
    </message>
    <message>
        <source>its new name would be too long</source>
        <extracomment>musicrec_desktop/library/file_moving.py</extracomment>
        <translation>su nuevo nombre sería demasiado largo</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <extracomment>musicrec_desktop/library/file_replacing.py
----------
musicrec_desktop/library/tags/reading.py</extracomment>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <extracomment>musicrec_desktop/library/file_replacing.py</extracomment>
        <translation>está protegido contra escritura</translation>
    </message>
    <message>
        <source>another program has changed it meanwhile</source>
        <extracomment>musicrec_desktop/library/file_replacing.py
----------
musicrec_desktop/services/library/trashing.py</extracomment>
        <translation>otro programa lo ha modificado entretanto</translation>
    </message>
    <message>
        <source>its tags are damaged ({reason})</source>
        <extracomment>musicrec_desktop/library/file_replacing.py</extracomment>
        <translation>sus etiquetas están dañadas ({reason})</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>musicrec_desktop/gui/desktop/trash.py
----------
musicrec_desktop/library/file_replacing.py</extracomment>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <extracomment>musicrec_desktop/library/file_replacing.py</extracomment>
        <translation>otro programa lo tiene abierto</translation>
    </message>
    <message>
        <source>its drive may only be read</source>
        <extracomment>musicrec_desktop/library/file_replacing.py</extracomment>
        <translation>su unidad es de solo lectura</translation>
    </message>
    <message>
        <source>it defines entities, which no library needs</source>
        <extracomment>musicrec_desktop/library/exchange/other_players/detection.py</extracomment>
        <translation>define entidades, que ninguna biblioteca necesita</translation>
    </message>
    <message>
        <source>it is larger than any library could be</source>
        <extracomment>musicrec_desktop/library/exchange/other_players/itunes.py</extracomment>
        <translation>es más grande de lo que podría ser una biblioteca</translation>
    </message>
    <message>
        <source>it is a damaged property list ({reason})</source>
        <extracomment>musicrec_desktop/library/exchange/other_players/itunes.py</extracomment>
        <translation>es una lista de propiedades dañada ({reason})</translation>
    </message>
    <message>
        <source>it is damaged XML ({reason})</source>
        <extracomment>musicrec_desktop/library/exchange/other_players/rhythmbox.py
----------
musicrec_desktop/library/exchange/xspf.py</extracomment>
        <translation>es XML dañado ({reason})</translation>
    </message>
    <message>
        <source>its database cannot be used ({reason})</source>
        <extracomment>musicrec_desktop/library/exchange/other_players/strawberry.py</extracomment>
        <translation>su base de datos no se puede usar ({reason})</translation>
    </message>
    <message>
        <source>it is too large to be a playlist</source>
        <extracomment>musicrec_desktop/library/exchange/playlist_files.py
----------
musicrec_desktop/library/exchange/xspf.py</extracomment>
        <translation>es demasiado grande para ser una lista de reproducción</translation>
    </message>
    <message>
        <source>its tags are damaged</source>
        <extracomment>musicrec_desktop/library/tags/forms/opening.py
----------
musicrec_desktop/library/tags/writing.py</extracomment>
        <translation>sus etiquetas están dañadas</translation>
    </message>
    <message>
        <source>this kind of file cannot be tagged by this program</source>
        <extracomment>musicrec_desktop/library/tags/forms/opening.py</extracomment>
        <translation>este programa no puede etiquetar este tipo de archivo</translation>
    </message>
    <message>
        <source>no tags can be written to {suffix} files</source>
        <extracomment>musicrec_desktop/library/tags/forms/opening.py</extracomment>
        <translation>no se pueden escribir etiquetas en archivos {suffix}</translation>
    </message>
    <message>
        <source>it holds a comment, “{name}”, that is not UTF-8</source>
        <extracomment>musicrec_desktop/library/tags/forms/vorbis.py</extracomment>
        <translation>contiene un comentario, «{name}», que no es UTF-8</translation>
    </message>
    <message>
        <source>no sound was found in it that could be kept as it is</source>
        <extracomment>musicrec_desktop/library/tags/writing.py</extracomment>
        <translation>no se ha encontrado ningún sonido que se pudiera conservar tal cual</translation>
    </message>
    <message>
        <source>its sound would have changed, too</source>
        <extracomment>musicrec_desktop/library/tags/writing.py</extracomment>
        <translation>también habría cambiado su sonido</translation>
    </message>
    <message>
        <source>this kind of file holds these values in another form</source>
        <extracomment>musicrec_desktop/library/tags/writing.py</extracomment>
        <translation>este tipo de archivo guarda estos valores de otra forma</translation>
    </message>
    <message>
        <source>it could not be read after writing</source>
        <extracomment>musicrec_desktop/library/tags/verifying.py</extracomment>
        <translation>no se ha podido leer tras escribirlo</translation>
    </message>
    <message>
        <source>its {name} would have changed, too</source>
        <extracomment>musicrec_desktop/library/tags/verifying.py</extracomment>
        <translation>también habría cambiado otro valor: {name}</translation>
    </message>
    <message>
        <source>this kind of file cannot hold this {name}: “{value}”</source>
        <extracomment>musicrec_desktop/library/tags/verifying.py</extracomment>
        <translation>este tipo de archivo no admite este valor ({name}): «{value}»</translation>
    </message>
    <message>
        <source>no file can have this name</source>
        <extracomment>musicrec_desktop/library/tags/reading.py</extracomment>
        <translation>ningún archivo puede tener este nombre</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <extracomment>musicrec_desktop/library/tags/reading.py
----------
musicrec_desktop/playback/opening.py</extracomment>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>no audio was recognised in it</source>
        <extracomment>musicrec_desktop/library/tags/reading.py</extracomment>
        <translation>no se ha reconocido audio en él</translation>
    </message>
    <message>
        <source>it cannot be decoded ({reason})</source>
        <extracomment>musicrec_desktop/library/transcoding.py</extracomment>
        <translation>no se puede descodificar ({reason})</translation>
    </message>
    <message>
        <source>no sound was found in it</source>
        <extracomment>musicrec_desktop/library/transcoding.py</extracomment>
        <translation>no se ha encontrado sonido en él</translation>
    </message>
    <message>
        <source>it is not in the trash where it was put</source>
        <extracomment>musicrec_desktop/library/trash.py</extracomment>
        <translation>ya no está en la papelera donde se puso</translation>
    </message>
    <message>
        <source>{reason}; it is still in the trash: {path}</source>
        <extracomment>musicrec_desktop/library/trash.py</extracomment>
        <translation>{reason}; sigue en la papelera: {path}</translation>
    </message>
    <message>
        <source>another file has its place meanwhile; it is back as “{name}”</source>
        <extracomment>musicrec_desktop/library/trash.py</extracomment>
        <translation>otro archivo ocupa ahora su lugar; ha vuelto como «{name}»</translation>
    </message>
    <message>
        <source>it defines entities, which no playlist needs</source>
        <extracomment>musicrec_desktop/library/exchange/xspf.py</extracomment>
        <translation>define entidades, que ninguna lista necesita</translation>
    </message>
    <message>
        <source>its channels cannot be mixed</source>
        <extracomment>musicrec_desktop/analysis/audio_file.py
----------
musicrec_desktop/analysis/loudness.py
----------
musicrec_desktop/playback/decoder.py</extracomment>
        <translation>sus canales no se pueden mezclar</translation>
    </message>
    <message>
        <source>“{text}” is not a track number</source>
        <extracomment>musicrec_desktop/core/reasons.py</extracomment>
        <translation>«{text}» no es un número de pista</translation>
    </message>
    <message>
        <source>“{text}” is not a time</source>
        <extracomment>musicrec_desktop/core/reasons.py</extracomment>
        <translation>«{text}» no es un tiempo</translation>
    </message>
    <message>
        <source>it is not a CSV file ({reason})</source>
        <extracomment>musicrec_desktop/library/exchange/metadata_tables.py</extracomment>
        <translation>no es un archivo CSV ({reason})</translation>
    </message>
    <message>
        <source>it is not a list of FMA’s genres</source>
        <extracomment>musicrec_desktop/library/exchange/metadata_tables.py</extracomment>
        <translation>no es una lista de géneros de FMA</translation>
    </message>
    <message>
        <source>it is not a library of iTunes or Music</source>
        <extracomment>musicrec_desktop/library/exchange/other_players/itunes.py</extracomment>
        <translation>no es una biblioteca de iTunes o Música</translation>
    </message>
    <message>
        <source>it is not a list of songs ({reason})</source>
        <extracomment>musicrec_desktop/library/exchange/other_players/quod_libet.py</extracomment>
        <translation>no es una lista de canciones ({reason})</translation>
    </message>
    <message>
        <source>it is not a list of songs</source>
        <extracomment>musicrec_desktop/library/exchange/other_players/quod_libet.py</extracomment>
        <translation>no es una lista de canciones</translation>
    </message>
    <message>
        <source>it is not a library of Strawberry or Clementine</source>
        <extracomment>musicrec_desktop/library/exchange/other_players/strawberry.py</extracomment>
        <translation>no es una biblioteca de Strawberry o Clementine</translation>
    </message>
    <message>
        <source>it is not a playlist</source>
        <extracomment>musicrec_desktop/library/exchange/playlist_files.py</extracomment>
        <translation>no es una lista de reproducción</translation>
    </message>
    <message>
        <source>it is XML, but not an XSPF playlist</source>
        <extracomment>musicrec_desktop/library/exchange/xspf.py</extracomment>
        <translation>es XML, pero no una lista XSPF</translation>
    </message>
    <message>
        <source>it ended at {place} of {length}, cut off or replaced while it played</source>
        <extracomment>musicrec_desktop/playback/breaking_off.py</extracomment>
        <translation>terminó en {place} de {length}: cortado o reemplazado mientras sonaba</translation>
    </message>
    <message>
        <source>parts of it are damaged: {lost} of {length} could not be heard</source>
        <extracomment>musicrec_desktop/playback/breaking_off.py</extracomment>
        <translation>hay partes dañadas: no se pudieron oír {lost} de {length}</translation>
    </message>
    <message>
        <source>it ends at {place} of {length}, the rest is missing</source>
        <extracomment>musicrec_desktop/playback/breaking_off.py</extracomment>
        <translation>termina en {place} de {length}, falta el resto</translation>
    </message>
    <message>
        <source>nothing in it could be decoded</source>
        <extracomment>musicrec_desktop/playback/decoder.py</extracomment>
        <translation>no se ha podido descodificar nada de él</translation>
    </message>
    <message>
        <source>the decoder failed</source>
        <extracomment>musicrec_desktop/playback/feeder.py</extracomment>
        <translation>el descodificador ha fallado</translation>
    </message>
    <message>
        <source>reading broke off ({reason})</source>
        <extracomment>musicrec_desktop/playback/sound_stream.py</extracomment>
        <translation>la lectura se ha interrumpido ({reason})</translation>
    </message>
    <message>
        <source>it holds no sound</source>
        <extracomment>musicrec_desktop/playback/opening.py</extracomment>
        <translation>no contiene sonido</translation>
    </message>
    <message>
        <source>no decoder is known for its sound</source>
        <extracomment>musicrec_desktop/library/transcoding.py
----------
musicrec_desktop/playback/opening.py</extracomment>
        <translation>no se conoce ningún descodificador para su sonido</translation>
    </message>
    <message>
        <source>it is not a sound file that can be decoded</source>
        <extracomment>musicrec_desktop/playback/opening.py</extracomment>
        <translation>no es un archivo de sonido que se pueda descodificar</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <extracomment>musicrec_desktop/playback/opening.py</extracomment>
        <translation>no está permitido leerlo</translation>
    </message>
    <message>
        <source>opening it takes too long</source>
        <extracomment>musicrec_desktop/playback/opening.py</extracomment>
        <translation>abrirlo tarda demasiado</translation>
    </message>
    <message>
        <source>the table of FMA names no genre for it</source>
        <extracomment>musicrec_desktop/services/genre/fma.py</extracomment>
        <translation>la tabla de FMA no indica ningún género para él</translation>
    </message>
    <message>
        <source>it is silent</source>
        <extracomment>musicrec_desktop/services/genre/sources.py</extracomment>
        <translation>está en silencio</translation>
    </message>
    <message>
        <source>another of these files gets this name</source>
        <extracomment>musicrec_desktop/services/library/file_moving.py</extracomment>
        <translation>otro de estos archivos recibe este nombre</translation>
    </message>
    <message>
        <source>a CUE sheet names this file</source>
        <extracomment>musicrec_desktop/services/library/file_moving.py</extracomment>
        <translation>una hoja CUE nombra este archivo</translation>
    </message>
    <message>
        <source>its new path would be too long</source>
        <extracomment>musicrec_desktop/services/library/file_moving.py</extracomment>
        <translation>su nueva ruta sería demasiado larga</translation>
    </message>
    <message>
        <source>its tags were changed again since</source>
        <extracomment>musicrec_desktop/services/library/tag_editing.py</extracomment>
        <translation>sus etiquetas han cambiado de nuevo desde entonces</translation>
    </message>
</context>
<context>
    <name>Rename files</name>
    <message>
        <source>[ ] marks a part that is left out when its field is empty; / makes a folder.</source>
        <extracomment>musicrec_desktop/gui/dialogs/file_renaming.py</extracomment>
        <translation>Lo que está entre [ ] se omite si un campo de dentro está vacío; / crea carpetas.</translation>
    </message>
    <message>
        <source>Rename files</source>
        <extracomment>musicrec_desktop/gui/dialogs/file_renaming.py</extracomment>
        <translation>Renombrar archivos</translation>
    </message>
    <message numerus="yes">
        <source>Rename %n file(s)</source>
        <extracomment>musicrec_desktop/gui/dialogs/file_renaming.py</extracomment>
        <translation>
            <numerusform>Renombrar %n archivo</numerusform>
            <numerusform>Renombrar %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Pattern</source>
        <extracomment>musicrec_desktop/gui/dialogs/file_renaming.py</extracomment>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Remove folders that become empty</source>
        <extracomment>musicrec_desktop/gui/dialogs/file_renaming.py</extracomment>
        <translation>Quitar las carpetas que queden vacías</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>musicrec_desktop/gui/dialogs/file_renaming.py</extracomment>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>{done} of {total} renamed</source>
        <extracomment>musicrec_desktop/gui/dialogs/file_renaming.py</extracomment>
        <translation>{done} de {total} renombrados</translation>
    </message>
    <message>
        <source>Unchanged: {reason}</source>
        <extracomment>musicrec_desktop/gui/dialogs/file_renaming.py</extracomment>
        <translation>Se queda: {reason}</translation>
    </message>
    <message>
        <source>Current</source>
        <comment>Names before renaming</comment>
        <extracomment>musicrec_desktop/gui/dialogs/file_renaming.py</extracomment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>New</source>
        <comment>Names after renaming</comment>
        <extracomment>musicrec_desktop/gui/dialogs/file_renaming.py</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Names before and after</source>
        <extracomment>musicrec_desktop/gui/dialogs/file_renaming.py</extracomment>
        <translation>Nombres antes y después</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be renamed</source>
        <extracomment>musicrec_desktop/gui/dialogs/file_renaming.py</extracomment>
        <translation>
            <numerusform>%n archivo se renombrará</numerusform>
            <numerusform>%n archivos se renombrarán</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be renamed</source>
        <extracomment>musicrec_desktop/gui/dialogs/file_renaming.py</extracomment>
        <translation>
            <numerusform>%n no se puede y queda igual</numerusform>
            <numerusform>%n no se pueden y quedan igual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already named this way</source>
        <extracomment>musicrec_desktop/gui/dialogs/file_renaming.py</extracomment>
        <translation>
            <numerusform>%n ya tiene este nombre</numerusform>
            <numerusform>%n ya tienen estos nombres</numerusform>
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
        <translation>Qué se pregunta</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/rule_builder.py</extracomment>
        <translation>Cómo se compara</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/rule_builder.py</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/rule_builder.py</extracomment>
        <translation>Quitar esta regla</translation>
    </message>
    <message>
        <source>How many rules a song has to fit</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/rule_builder.py</extracomment>
        <translation>Cuántas reglas debe cumplir una canción</translation>
    </message>
    <message>
        <source>all of these</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/rule_builder.py</extracomment>
        <translation>todas estas</translation>
    </message>
    <message>
        <source>any of these</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/rule_builder.py</extracomment>
        <translation>alguna de estas</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/rule_builder.py</extracomment>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <source>This search says more than rules can show, as with parentheses. It stays as it is written below.</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/rule_builder.py</extracomment>
        <translation>Esta búsqueda dice más de lo que pueden mostrar las reglas, por ejemplo con paréntesis. Se queda como está escrita abajo.</translation>
    </message>
    <message>
        <source>Songs that match</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/rule_builder.py</extracomment>
        <translation>Canciones que encajan</translation>
    </message>
    <message>
        <source>contains</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>contiene</translation>
    </message>
    <message>
        <source>does not contain</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>no contiene</translation>
    </message>
    <message>
        <source>is exactly</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>es exactamente</translation>
    </message>
    <message>
        <source>is empty</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is not empty</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>no está vacío</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>no es</translation>
    </message>
    <message>
        <source>is more than</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>es más de</translation>
    </message>
    <message>
        <source>is at least</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>es al menos</translation>
    </message>
    <message>
        <source>is less than</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>es menos de</translation>
    </message>
    <message>
        <source>is at most</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>es como mucho</translation>
    </message>
    <message>
        <source>is between</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>está entre</translation>
    </message>
    <message>
        <source>a day</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>un día</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>90 días</translation>
    </message>
    <message>
        <source>180 days</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>180 días</translation>
    </message>
    <message>
        <source>a year</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>un año</translation>
    </message>
    <message>
        <source>2 years</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>2 años</translation>
    </message>
    <message>
        <source>5 years</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>5 años</translation>
    </message>
    <message>
        <source>is less ago than</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>fue hace menos de</translation>
    </message>
    <message>
        <source>is longer ago than</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>fue hace más de</translation>
    </message>
    <message>
        <source>is never</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>nunca fue</translation>
    </message>
    <message>
        <source>is in the year, month or on the day</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>es en el año, mes o día</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>Anything</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Cualquier cosa</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album artist</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Artista del álbum</translation>
    </message>
    <message>
        <source>Album</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Genre</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Género</translation>
    </message>
    <message>
        <source>Composer</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Compositor</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Año</translation>
    </message>
    <message>
        <source>Stars</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>Loved</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>Disliked</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>No me gusta</translation>
    </message>
    <message>
        <source>Plays</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Reproducciones</translation>
    </message>
    <message>
        <source>Last played</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Última reproducción</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>BPM</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Tonalidad</translation>
    </message>
    <message>
        <source>Goes with the key</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Va con la tonalidad</translation>
    </message>
    <message>
        <source>Kind of sound</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Tipo de sonido</translation>
    </message>
    <message>
        <source>music</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>música</translation>
    </message>
    <message>
        <source>speech</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>voz</translation>
    </message>
    <message>
        <source>noise</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>ruido</translation>
    </message>
    <message>
        <source>silence</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>silencio</translation>
    </message>
    <message>
        <source>Playlist</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Lossless</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Sin pérdida</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Tasa de bits</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Letra</translation>
    </message>
    <message>
        <source>or {rule}</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>o {rule}</translation>
    </message>
    <message>
        <source>All songs</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Todas las canciones</translation>
    </message>
    <message numerus="yes">
        <source>At most %n track(s)</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>
            <numerusform>Como máximo %n canción</numerusform>
            <numerusform>Como máximo %n canciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n hour(s)</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>
            <numerusform>Como máximo %n hora</numerusform>
            <numerusform>Como máximo %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scrobbling</name>
    <message>
        <source>Asking…</source>
        <extracomment>musicrec_desktop/gui/controllers/scrobbling.py</extracomment>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Enter the key and the secret first.</source>
        <extracomment>musicrec_desktop/gui/controllers/scrobbling.py
----------
musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Escribe primero la clave y el secreto.</translation>
    </message>
    <message>
        <source>Open this page and allow it: {address}</source>
        <extracomment>musicrec_desktop/gui/controllers/scrobbling.py</extracomment>
        <translation>Abre esta página y permítelo: {address}</translation>
    </message>
    <message>
        <source>Write events to</source>
        <extracomment>musicrec_desktop/gui/controllers/scrobbling.py</extracomment>
        <translation>Escribir eventos en</translation>
    </message>
    <message>
        <source>Scrobbling and privacy</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_page.py</extracomment>
        <translation>Scrobbling y privacidad</translation>
    </message>
    <message>
        <source>You listen as a guest: nothing is recorded, and nobody is told.</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Escuchas como invitado: no se registra nada ni se avisa a nadie.</translation>
    </message>
    <message>
        <source>No file is chosen</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/events_form.py</extracomment>
        <translation>No se ha elegido ningún archivo</translation>
    </message>
    <message>
        <source>Connected as {name}.</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/services_form.py</extracomment>
        <translation>Cuenta conectada: {name}.</translation>
    </message>
    <message>
        <source>Allow it on the page that opened in the browser, then go on here.</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Permítelo en la página que se abrió en el navegador y sigue después aquí.</translation>
    </message>
    <message>
        <source>Your token</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Tu token</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Check and connect</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/kafka_rows.py
----------
musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Comprobar y conectar</translation>
    </message>
    <message>
        <source>Enter your token first.</source>
        <extracomment>musicrec_desktop/gui/controllers/scrobbling.py
----------
musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Escribe primero tu token.</translation>
    </message>
    <message>
        <source>Encrypt the connection (TLS)</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/kafka_rows.py</extracomment>
        <translation>Cifrar la conexión (TLS)</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/kafka_rows.py</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Check and connect to Kafka</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/kafka_rows.py</extracomment>
        <translation>Comprobar y conectar con Kafka</translation>
    </message>
    <message>
        <source>Bootstrap servers</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/kafka_rows.py</extracomment>
        <translation>Servidores bootstrap</translation>
    </message>
    <message>
        <source>Host and port; several with commas.</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/kafka_rows.py</extracomment>
        <translation>Host y puerto; varios separados por comas.</translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/kafka_rows.py</extracomment>
        <translation>Topic</translation>
    </message>
    <message>
        <source>User</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/kafka_rows.py</extracomment>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Only where the servers ask who you are (SASL).</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/kafka_rows.py</extracomment>
        <translation>Solo si los servidores preguntan quién eres (SASL).</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/kafka_rows.py</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/kafka_rows.py</extracomment>
        <translation>Forma de iniciar sesión</translation>
    </message>
    <message>
        <source>Publishes every event on a topic. {hint}</source>
        <comment>hint: “Install what is missing with: …”</comment>
        <extracomment>musicrec_desktop/gui/widgets/forms/kafka_rows.py</extracomment>
        <translation>Publica cada evento en un topic. {hint}</translation>
    </message>
    <message>
        <source>Nothing leaves this computer unless you choose it here. Listener: {listener}</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Nada sale de este equipo salvo que lo elijas aquí. Oyente: {listener}</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) (waits|wait) to be sent.</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/services_form.py</extracomment>
        <translation>
            <numerusform>%n mensaje espera ser enviado.</numerusform>
            <numerusform>%n mensajes esperan ser enviados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell ListenBrainz what you heard and loved</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Contar a ListenBrainz lo que escuchaste y te gusta</translation>
    </message>
    <message>
        <source>Dislikes are sent, too, and so is taking either back.</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>También lo que no te gusta, y cuando te desdices.</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>From your profile’s page on listenbrainz.org.</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>De la página de tu perfil en listenbrainz.org.</translation>
    </message>
    <message>
        <source>Another server with the same interface, if you run one.</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Otro que hable el mismo protocolo, si tienes uno.</translation>
    </message>
    <message>
        <source>Find my token…</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Encontrar mi token…</translation>
    </message>
    <message>
        <source>Tell Last.fm what you heard and loved</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Contar a Last.fm lo que has escuchado y tus favoritas</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Secreto compartido</translation>
    </message>
    <message>
        <source>Connect…</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>I have allowed it</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Ya lo he permitido</translation>
    </message>
    <message>
        <source>From your own API account: last.fm/api/account/create</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>De una cuenta de API propia: last.fm/api/account/create</translation>
    </message>
    <message>
        <source>Get a key…</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Obtener una clave…</translation>
    </message>
    <message>
        <source>Write every event to a file, as lines of JSON</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/events_form.py</extracomment>
        <translation>Escribir cada evento en un archivo, como líneas de JSON</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/events_form.py</extracomment>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/events_form.py</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Publish every event on a topic</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/events_form.py</extracomment>
        <translation>Publicar cada evento en un topic</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Your data</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Enter the servers first.</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/events_form.py</extracomment>
        <translation>Escribe primero los servidores.</translation>
    </message>
    <message>
        <source>“{url}” is not an address of {service}.</source>
        <extracomment>musicrec_desktop/services/scrobbling/http.py</extracomment>
        <translation>«{url}» no es una dirección de {service}.</translation>
    </message>
    <message>
        <source>“{topic}” cannot be the name of a Kafka topic.</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>«{topic}» no puede ser el nombre de un topic de Kafka.</translation>
    </message>
    <message>
        <source>“{mechanism}” is not a way to sign in.</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>«{mechanism}» no es un método de inicio de sesión.</translation>
    </message>
    <message>
        <source>Last.fm is not working at the moment: {reason}.</source>
        <extracomment>musicrec_desktop/services/scrobbling/lastfm.py</extracomment>
        <translation>Last.fm no funciona en este momento: {reason}.</translation>
    </message>
    <message>
        <source>ListenBrainz is receiving too many requests.</source>
        <extracomment>musicrec_desktop/services/scrobbling/listenbrainz.py</extracomment>
        <translation>ListenBrainz recibe demasiadas peticiones.</translation>
    </message>
    <message>
        <source>ListenBrainz is not working at the moment ({status}).</source>
        <extracomment>musicrec_desktop/services/scrobbling/listenbrainz.py</extracomment>
        <translation>ListenBrainz no funciona en este momento ({status}).</translation>
    </message>
    <message>
        <source>Set up {service}</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/services_form.py</extracomment>
        <translation>Configurar {service}</translation>
    </message>
    <message>
        <source>Fold</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/services_form.py</extracomment>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Set up…</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/services_form.py</extracomment>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Events for other programs</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/events_form.py</extracomment>
        <translation>Eventos para otros programas</translation>
    </message>
    <message>
        <source>Scrobbling</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Scrobbling</translation>
    </message>
    <message>
        <source>Forget the account with {service}</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Olvidar la cuenta de {service}</translation>
    </message>
    <message>
        <source>Plays, ratings and playlists</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Reproducciones, valoraciones y listas</translation>
    </message>
    <message>
        <source>Kept on this computer.</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Se quedan en este ordenador.</translation>
    </message>
    <message>
        <source>The tokens of your accounts are gone.</source>
        <extracomment>musicrec_desktop/services/scrobbling/accounts.py</extracomment>
        <translation>Los tokens de tus cuentas ya no están.</translation>
    </message>
    <message>
        <source>{service} could not be reached: {reason}.</source>
        <extracomment>musicrec_desktop/services/scrobbling/http.py
----------
musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>No se ha podido contactar con {service}: {reason}.</translation>
    </message>
    <message>
        <source>there is no network, or no such server</source>
        <extracomment>musicrec_desktop/services/scrobbling/http.py</extracomment>
        <translation>no hay red o no existe ese servidor</translation>
    </message>
    <message>
        <source>nothing answers at its address</source>
        <extracomment>musicrec_desktop/services/scrobbling/http.py</extracomment>
        <translation>nada responde en su dirección</translation>
    </message>
    <message>
        <source>it took too long to answer</source>
        <extracomment>musicrec_desktop/services/scrobbling/http.py</extracomment>
        <translation>tardó demasiado en responder</translation>
    </message>
    <message numerus="yes">
        <source>The topic “{topic}” is there, with %n partition(s).</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>
            <numerusform>El topic «{topic}» existe, con %n partición.</numerusform>
            <numerusform>El topic «{topic}» existe, con %n particiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no topic “{topic}” yet: the first event asks for it.</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>Aún no existe el topic «{topic}»: el primer evento lo solicita.</translation>
    </message>
    <message>
        <source>Kafka needs a package that is not installed.</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>Kafka necesita un paquete que no está instalado.</translation>
    </message>
    <message>
        <source>Kafka does not take these settings: {reason}.</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>Kafka no acepta estos ajustes: {reason}.</translation>
    </message>
    <message>
        <source>There is no Kafka server named.</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>No se ha indicado ningún servidor de Kafka.</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Kafka does not accept the sign-in: {reason}.</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>Kafka no acepta el inicio de sesión: {reason}.</translation>
    </message>
    <message>
        <source>Kafka does not let this user publish there: {reason}.</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>Kafka no permite a este usuario publicar ahí: {reason}.</translation>
    </message>
    <message>
        <source>Kafka has no such topic.</source>
        <extracomment>musicrec_desktop/services/scrobbling/kafka.py</extracomment>
        <translation>Kafka no tiene ese topic.</translation>
    </message>
    <message>
        <source>Last.fm was not told yet that this program may scrobble.</source>
        <extracomment>musicrec_desktop/services/scrobbling/lastfm.py</extracomment>
        <translation>Aún no se le ha dicho a Last.fm que este programa puede hacer scrobbling.</translation>
    </message>
    <message>
        <source>Last.fm does not accept the account: {reason}.</source>
        <extracomment>musicrec_desktop/services/scrobbling/lastfm.py</extracomment>
        <translation>Last.fm no acepta la cuenta: {reason}.</translation>
    </message>
    <message>
        <source>ListenBrainz does not know this token.</source>
        <extracomment>musicrec_desktop/services/scrobbling/listenbrainz.py</extracomment>
        <translation>ListenBrainz no conoce este token.</translation>
    </message>
    <message>
        <source>Your tokens are kept in the system’s keyring.</source>
        <extracomment>musicrec_desktop/services/scrobbling/secret_store.py</extracomment>
        <translation>Tus tokens se guardan en el llavero del sistema.</translation>
    </message>
    <message>
        <source>No keyring of the system answers, so your tokens are kept, not encrypted, in “{path}”, which only you may read.</source>
        <extracomment>musicrec_desktop/services/scrobbling/secret_store.py</extracomment>
        <translation>Ningún llavero del sistema responde, así que tus tokens se guardan sin cifrar en «{path}», que solo tú puedes leer.</translation>
    </message>
    <message>
        <source>No keyring of the system answers, so your tokens are kept, not encrypted, in “{path}”, which others may read, too: its drive does not know whose it is.</source>
        <extracomment>musicrec_desktop/services/scrobbling/secret_store.py</extracomment>
        <translation>Ningún llavero del sistema responde, así que tus tokens se guardan sin cifrar en «{path}», que también otros pueden leer: su unidad no sabe de quién es.</translation>
    </message>
    <message>
        <source>The system’s keyring, which keeps your tokens, says that it has none.</source>
        <extracomment>musicrec_desktop/services/scrobbling/secret_store.py</extracomment>
        <translation>El llavero del sistema, que guarda tus tokens, dice que no tiene ninguno.</translation>
    </message>
    <message>
        <source>“{path}”, which keeps your tokens, cannot be read.</source>
        <extracomment>musicrec_desktop/services/scrobbling/secret_store.py</extracomment>
        <translation>No se puede leer «{path}», que guarda tus tokens.</translation>
    </message>
    <message>
        <source>The system’s keyring, which keeps your tokens, is not there.</source>
        <extracomment>musicrec_desktop/services/scrobbling/secret_store.py</extracomment>
        <translation>El llavero del sistema, que guarda tus tokens, no está.</translation>
    </message>
    <message>
        <source>The system’s keyring, which keeps your tokens, does not answer.</source>
        <extracomment>musicrec_desktop/services/scrobbling/secret_store.py</extracomment>
        <translation>El llavero del sistema, que guarda tus tokens, no responde.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Back</source>
        <comment>To the page before</comment>
        <extracomment>musicrec_desktop/gui/panels/header.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>To the page that one came back from</comment>
        <extracomment>musicrec_desktop/gui/panels/header.py</extracomment>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Search all songs</source>
        <extracomment>musicrec_desktop/gui/panels/header.py</extracomment>
        <translation>Buscar en todas las canciones</translation>
    </message>
    <message>
        <source>Ctrl+F: words of title, artist, album or genre. Also fields: {example}; Ctrl+Space completes.</source>
        <extracomment>musicrec_desktop/gui/panels/header.py</extracomment>
        <translation>Ctrl+F: palabras de título, artista, álbum o género. También campos: {example}; Ctrl+Espacio completa.</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>Name of the field</comment>
        <extracomment>musicrec_desktop/gui/panels/header.py</extracomment>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Save as smart playlist</source>
        <extracomment>musicrec_desktop/gui/panels/header.py</extracomment>
        <translation>Guardar como lista inteligente</translation>
    </message>
    <message>
        <source>Save this search as a playlist that keeps itself up to date</source>
        <extracomment>musicrec_desktop/gui/panels/header.py</extracomment>
        <translation>Guardar esta búsqueda como una lista que se mantiene al día</translation>
    </message>
    <message>
        <source>“{value}” is not a value for {field}.</source>
        <extracomment>musicrec_desktop/library/query/fields.py</extracomment>
        <translation>«{value}» no es un valor para {field}.</translation>
    </message>
    <message>
        <source>{field} cannot be excluded.</source>
        <extracomment>musicrec_desktop/library/query/syntax.py</extracomment>
        <translation>{field} no se puede excluir.</translation>
    </message>
    <message>
        <source>There is no field “{name}”.</source>
        <extracomment>musicrec_desktop/library/query/syntax.py</extracomment>
        <translation>No hay ningún campo «{name}».</translation>
    </message>
    <message>
        <source>There are too many parentheses.</source>
        <extracomment>musicrec_desktop/library/query/syntax.py</extracomment>
        <translation>Hay demasiados paréntesis.</translation>
    </message>
    <message>
        <source>Here, sort: only works together with limit:.</source>
        <extracomment>musicrec_desktop/services/library/songs.py</extracomment>
        <translation>Aquí sort: solo funciona junto con limit:.</translation>
    </message>
</context>
<context>
    <name>Send</name>
    <message>
        <source>Songs</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/sending.py</extracomment>
        <translation>Canciones</translation>
    </message>
    <message>
        <source>Stopped; what was copied is in {folder}.</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/sending.py</extracomment>
        <translation>Detenido; lo copiado está en {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) sent to {folder}</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/sending.py</extracomment>
        <translation>
            <numerusform>%n archivo enviado a {folder}</numerusform>
            <numerusform>%n archivos enviados a {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/sending.py
----------
musicrec_desktop/gui/wiring/pages/playlist_keeping.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Send to a folder</source>
        <extracomment>musicrec_desktop/gui/dialogs/sending.py</extracomment>
        <translation>Enviar a una carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>musicrec_desktop/gui/dialogs/sending.py</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>A folder, such as a USB stick</source>
        <extracomment>musicrec_desktop/gui/dialogs/sending.py</extracomment>
        <translation>Una carpeta, como la de una memoria USB</translation>
    </message>
    <message>
        <source>Keep the names of the files</source>
        <extracomment>musicrec_desktop/gui/dialogs/sending.py</extracomment>
        <translation>Conservar los nombres de los archivos</translation>
    </message>
    <message>
        <source>Name them from their tags:</source>
        <extracomment>musicrec_desktop/gui/dialogs/sending.py</extracomment>
        <translation>Nombrarlos según sus etiquetas:</translation>
    </message>
    <message>
        <source>Pattern of the names</source>
        <extracomment>musicrec_desktop/gui/dialogs/sending.py</extracomment>
        <translation>Patrón de los nombres</translation>
    </message>
    <message>
        <source>Write a playlist (M3U8) beside them</source>
        <extracomment>musicrec_desktop/gui/dialogs/sending.py</extracomment>
        <translation>Añadir una lista (M3U8) junto a ellos</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>musicrec_desktop/gui/dialogs/sending.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>musicrec_desktop/gui/dialogs/sending.py</extracomment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <extracomment>musicrec_desktop/gui/dialogs/sending.py</extracomment>
        <translation>Elige una carpeta.</translation>
    </message>
    <message>
        <source>Files are numbered in playlist order, with the playlist beside them.</source>
        <extracomment>musicrec_desktop/gui/dialogs/sending.py</extracomment>
        <translation>Se numeran como están en la lista, con una lista al lado.</translation>
    </message>
    <message>
        <source>What is there already is not written over.</source>
        <extracomment>musicrec_desktop/gui/dialogs/sending.py</extracomment>
        <translation>No se sobrescribe lo que ya hay.</translation>
    </message>
    <message>
        <source>Copy music to a folder</source>
        <extracomment>musicrec_desktop/gui/dialogs/sending.py</extracomment>
        <translation>Copiar música a una carpeta</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/encoding_choice.py</extracomment>
        <translation>Tal como están</translation>
    </message>
    <message>
        <source>{kbps} kbit/s</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/encoding_choice.py</extracomment>
        <translation>{kbps} kbit/s</translation>
    </message>
    <message>
        <source>Format of the copies:</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/encoding_choice.py</extracomment>
        <translation>Formato de las copias:</translation>
    </message>
    <message>
        <source>What files are encoded as</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/encoding_choice.py</extracomment>
        <translation>En qué se codifican los archivos</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/encoding_choice.py</extracomment>
        <translation>Tasa de bits</translation>
    </message>
    <message>
        <source>Files that are of this kind already are copied as they are.</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/encoding_choice.py</extracomment>
        <translation>Los archivos que ya son de este tipo se copian tal como están.</translation>
    </message>
    <message>
        <source>“{path}” is not there.</source>
        <extracomment>musicrec_desktop/services/exchange/sending.py</extracomment>
        <translation>«{path}» no está.</translation>
    </message>
    <message>
        <source>There is too little room in “{path}”: {needed} MB are needed, {free} MB are free.</source>
        <extracomment>musicrec_desktop/services/exchange/sending.py</extracomment>
        <translation>En «{path}» hay poco sitio: hacen falta {needed} MB y hay {free} MB libres.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Start again now</source>
        <extracomment>musicrec_desktop/gui/controllers/language.py</extracomment>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Playback</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Track: every song equally loud</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Canción: todas igual de fuertes</translation>
    </message>
    <message>
        <source>Album: quiet songs stay quiet</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Álbum: las canciones suaves siguen suaves</translation>
    </message>
    <message>
        <source>Off: as recorded</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Desactivado: tal como se grabó</translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Sonoridad</translation>
    </message>
    <message>
        <source>ReplayGain or R128 tags; measured by listening where a file has none.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Etiquetas ReplayGain o R128; si un archivo no tiene, se mide al escucharlo.</translation>
    </message>
    <message>
        <source>Pre-amp</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Preamplificación</translation>
    </message>
    <message>
        <source>Where loudness is unknown</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Si se desconoce la sonoridad</translation>
    </message>
    <message>
        <source>Clipping</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Saturación</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>When the queue ends</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Detenerse</translation>
    </message>
    <message>
        <source>Continue with similar music</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Seguir con lo que suena parecido</translation>
    </message>
    <message>
        <source>When the queue ends</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Cuando termina la cola</translation>
    </message>
    <message>
        <source>Plays the list from there</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Reproduce la lista desde ahí</translation>
    </message>
    <message>
        <source>Adds the song to the queue</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Añade la canción a la cola</translation>
    </message>
    <message>
        <source>Plays the song next</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Reproduce la canción a continuación</translation>
    </message>
    <message>
        <source>A double-click</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Un doble clic</translation>
    </message>
    <message>
        <source>On songs in any list; Enter does the same. In the queue it jumps to the song.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>En una canción de cualquier lista, igual que Intro. En la cola va a la canción.</translation>
    </message>
    <message>
        <source>The pitch is kept.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>El tono se mantiene.</translation>
    </message>
    <message>
        <source>Equaliser…</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Ecualizador…</translation>
    </message>
    <message>
        <source>The chosen output (not connected)</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>La salida elegida (no conectada)</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Fundido</translation>
    </message>
    <message>
        <source>Never within an album that plays in order: that stays gapless.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Nunca dentro de un álbum que suena en orden: ese sigue sin pausas.</translation>
    </message>
    <message>
        <source>Fit the crossfade to how tracks end and begin</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Ajustar el fundido a cómo terminan y empiezan las canciones</translation>
    </message>
    <message>
        <source>Fade at pause, stop and seek</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Fundido al pausar, detener y saltar</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>A group of settings</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_form.py</extracomment>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset {group}</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_form.py</extracomment>
        <translation>Restablecer {group}</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Compact: more rows in view</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Compacta: más filas a la vista</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Atajos…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>All keys, to look up and to change. F1 shows them.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Todas las teclas, para consultarlas y cambiarlas. F1 las muestra.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Show a notification when the track changes</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Mostrar una notificación al cambiar de canción</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Mostrar un icono en la bandeja</translation>
    </message>
    <message>
        <source>Tray</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Keep playing in the tray when the window is closed</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Seguir sonando en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>Keep the computer from sleeping while music plays</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Evitar que el equipo se suspenda mientras suena música</translation>
    </message>
    <message>
        <source>Analysis</source>
        <comment>Of the library, by the program</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Sorting</source>
        <comment>Of names in lists</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/sorting_form.py</extracomment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Sort by the sort names in tags</source>
        <extracomment>musicrec_desktop/gui/panels/settings/sorting_form.py</extracomment>
        <translation>Ordenar por los nombres de orden de las etiquetas</translation>
    </message>
    <message>
        <source>Artists and composers</source>
        <extracomment>musicrec_desktop/gui/panels/settings/sorting_form.py</extracomment>
        <translation>Artistas y compositores</translation>
    </message>
    <message>
        <source>Such as “Bowie, David”. Lists still show their own names.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/sorting_form.py</extracomment>
        <translation>Por ejemplo, «Bowie, David». Las listas siguen mostrando los nombres propios.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>No article</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/sorting_form.py</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Ignored articles</source>
        <comment>At the beginning of names</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/sorting_form.py</extracomment>
        <translation>Artículos que no cuentan</translation>
    </message>
    <message>
        <source>At the beginning of names and titles, between commas: {examples}.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/sorting_form.py</extracomment>
        <translation>Al principio de nombres y títulos, separados por comas: {examples}.</translation>
    </message>
    <message>
        <source>In the others they show at the next start, or with F5.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>En las demás se ven en el próximo inicio o con F5.</translation>
    </message>
    <message>
        <source>Changes show within seconds</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Los cambios se ven en segundos</translation>
    </message>
    <message>
        <source>Output</source>
        <comment>Device</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Album if played in order, else track</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Álbum si va en orden; si no, pista</translation>
    </message>
    <message>
        <source>Prevent clipping</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Evitar la saturación</translation>
    </message>
    <message>
        <source>Speed</source>
        <comment>Of playing</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>The equaliser</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Even out loudness</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Igualar el volumen</translation>
    </message>
    <message>
        <source>Between tracks</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Entre canciones</translation>
    </message>
    <message>
        <source>Seams</source>
        <comment>Between tracks</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>Transiciones</translation>
    </message>
    <message>
        <source>System default</source>
        <extracomment>musicrec_desktop/gui/panels/settings/playback_form.py</extracomment>
        <translation>El predeterminado del sistema</translation>
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
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Restore these settings to their defaults</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_form.py</extracomment>
        <translation>Restablecer estos ajustes</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>Theme</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>Theme</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Accent</source>
        <comment>Colour</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Color de énfasis</translation>
    </message>
    <message>
        <source>Lighter or darker where text needs it.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Más claro o más oscuro donde el texto lo necesita.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <comment>Rows</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Amplia</translation>
    </message>
    <message>
        <source>Density</source>
        <comment>Of rows</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>From the next start.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Animations, where the system allows them</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Animaciones, donde el sistema las permita</translation>
    </message>
    <message>
        <source>Motion</source>
        <comment>In the window</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Spectrograms and meters keep moving.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Los espectrogramas y medidores se siguen moviendo.</translation>
    </message>
    <message>
        <source>Closing</source>
        <comment>Of the window</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Al cerrar</translation>
    </message>
    <message>
        <source>Sleep</source>
        <comment>Of the computer</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Suspensión</translation>
    </message>
    <message>
        <source>The whole machine</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Todo el equipo</translation>
    </message>
    <message>
        <source>Half of the machine</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>La mitad del equipo</translation>
    </message>
    <message>
        <source>One core</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Un núcleo</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_page.py</extracomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_page.py</extracomment>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Thumbnails are made again when needed.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Las miniaturas se vuelven a hacer al mostrarlas.</translation>
    </message>
    <message>
        <source>“{group}” is back to its defaults.</source>
        <extracomment>musicrec_desktop/gui/wiring/window_pages.py</extracomment>
        <translation>«{group}» vuelve a sus valores iniciales.</translation>
    </message>
    <message>
        <source>Analysis may use</source>
        <comment>What: a choice follows</comment>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>El análisis puede usar</translation>
    </message>
    <message>
        <source>Similarity</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>Relearned at once, in the background.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Se vuelve a aprender al instante, en segundo plano.</translation>
    </message>
    <message>
        <source>Music folders</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Carpetas de música</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Show changes in ticked folders within seconds</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Mostrar en segundos los cambios de las carpetas marcadas</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Storage</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Data folder</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Sizes</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Tamaños</translation>
    </message>
    <message>
        <source>Clear thumbnails</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Borrar miniaturas</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>The window will be in {language} after a restart.</source>
        <extracomment>musicrec_desktop/gui/controllers/language.py</extracomment>
        <translation>Al reiniciar, la ventana estará en este idioma: {language}.</translation>
    </message>
    <message>
        <source>The whole machine, but only while nothing plays</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Todo el equipo, pero solo si no suena nada</translation>
    </message>
    <message>
        <source>Takes effect at once. While music plays, one process fewer is used.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Se aplica al instante. Mientras suena música, se usa un proceso menos.</translation>
    </message>
    <message>
        <source>Learn from artist tags what makes music sound different</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_forms.py</extracomment>
        <translation>Aprender de las etiquetas de artista qué hace que la música suene distinta</translation>
    </message>
    <message>
        <source>Changes take effect at once. Ctrl+Z undoes the last one.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_page.py</extracomment>
        <translation>Los cambios valen al momento. Ctrl+Z deshace el último.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_page.py</extracomment>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_page.py</extracomment>
        <translation>Mostrar todos los ajustes</translation>
    </message>
    <message>
        <source>No setting is called “{words}”.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_page.py</extracomment>
        <translation>Ningún ajuste se llama «{words}».</translation>
    </message>
    <message>
        <source>One is made each day the program is used; the newest are kept.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Se hace una cada día que se usa el programa; se conservan las más recientes.</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py
----------
musicrec_desktop/gui/widgets/forms/scrobbling_form.py</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Other programs</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Otros programas</translation>
    </message>
    <message>
        <source>Export the library, history and analysis as tables; import metadata, or ratings and plays of other players.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Tablas de la biblioteca, del historial y de lo oído; metadatos y lo que saben otros reproductores.</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Aún no hay ninguna</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>musicrec_desktop/gui/panels/settings/settings_page.py</extracomment>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>Side panes</name>
    <message>
        <source>Similar</source>
        <extracomment>musicrec_desktop/gui/widgets/pane_button.py</extracomment>
        <translation>Parecidas</translation>
    </message>
    <message>
        <source>Up next</source>
        <extracomment>musicrec_desktop/gui/panels/queue/up_next.py
----------
musicrec_desktop/gui/widgets/pane_button.py</extracomment>
        <translation>A continuación</translation>
    </message>
    <message>
        <source>Hide what plays next</source>
        <extracomment>musicrec_desktop/gui/panels/side_panes.py</extracomment>
        <translation>Ocultar lo que viene a continuación</translation>
    </message>
    <message>
        <source>Show what plays next</source>
        <extracomment>musicrec_desktop/gui/widgets/pane_button.py</extracomment>
        <translation>Mostrar lo que suena después</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Library</source>
        <extracomment>musicrec_desktop/gui/panels/sidebar.py</extracomment>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Playlists</source>
        <extracomment>musicrec_desktop/gui/panels/sidebar.py</extracomment>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>musicrec_desktop/gui/panels/sidebar.py</extracomment>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Theme: system</source>
        <extracomment>musicrec_desktop/gui/panels/sidebar.py</extracomment>
        <translation>Tema: el del sistema</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <extracomment>musicrec_desktop/gui/panels/sidebar.py</extracomment>
        <translation>Tema: oscuro</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <extracomment>musicrec_desktop/gui/panels/sidebar.py</extracomment>
        <translation>Tema: claro</translation>
    </message>
    <message>
        <source>Undo, import, export and more</source>
        <extracomment>musicrec_desktop/gui/panels/sidebar.py</extracomment>
        <translation>Deshacer, importar, exportar y más</translation>
    </message>
    <message>
        <source>Filter playlists</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/playlists.py</extracomment>
        <translation>Filtrar listas</translation>
    </message>
    <message>
        <source>Playlist {name}</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/playlists.py</extracomment>
        <translation>Lista {name}</translation>
    </message>
    <message>
        <source>Add a music folder</source>
        <extracomment>musicrec_desktop/gui/panels/sidebar.py</extracomment>
        <translation>Añadir una carpeta de música</translation>
    </message>
    <message>
        <source>Library menu</source>
        <extracomment>musicrec_desktop/gui/panels/sidebar.py
----------
musicrec_desktop/gui/wiring/menus/library_menu.py</extracomment>
        <translation>Menú de la biblioteca</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <extracomment>musicrec_desktop/gui/panels/sidebar.py</extracomment>
        <translation>Buscar cambios</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>musicrec_desktop/gui/panels/sidebar.py</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/playlists.py</extracomment>
        <translation>Nueva lista…</translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable file(s)</source>
        <extracomment>musicrec_desktop/gui/panels/sidebar.py</extracomment>
        <translation>
            <numerusform>%n archivo ilegible</numerusform>
            <numerusform>%n archivos ilegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read. Show which, and why.</source>
        <extracomment>musicrec_desktop/gui/panels/sidebar.py</extracomment>
        <translation>
            <numerusform>%n archivo no se pudo leer. Mostrar cuál y por qué.</numerusform>
            <numerusform>%n archivos no se pudieron leer. Mostrar cuáles y por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <extracomment>musicrec_desktop/gui/panels/sidebar.py</extracomment>
        <translation>
            <numerusform>%n archivo no se pudo leer</numerusform>
            <numerusform>%n archivos no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide similar tracks</source>
        <extracomment>musicrec_desktop/gui/panels/side_panes.py</extracomment>
        <translation>Ocultar canciones parecidas</translation>
    </message>
    <message>
        <source>Pages and playlists</source>
        <extracomment>musicrec_desktop/gui/panels/sidebar.py</extracomment>
        <translation>Páginas y listas</translation>
    </message>
    <message>
        <source>Show similar tracks</source>
        <extracomment>musicrec_desktop/gui/widgets/pane_button.py</extracomment>
        <translation>Mostrar canciones parecidas</translation>
    </message>
    <message>
        <source>Playlists menu</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/playlists.py</extracomment>
        <translation>Menú de las listas</translation>
    </message>
    <message>
        <source>New playlist, smart playlist or folder, or import playlists</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/playlists.py</extracomment>
        <translation>Lista, lista inteligente o carpeta nueva, o importar listas</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/playlists.py</extracomment>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>New smart playlist…</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/playlists.py</extracomment>
        <translation>Nueva lista inteligente…</translation>
    </message>
    <message numerus="yes">
        <source>%n playlist(s)</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/playlists.py</extracomment>
        <translation>
            <numerusform>%n lista</numerusform>
            <numerusform>%n listas</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder {name}, folded</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/playlists.py</extracomment>
        <translation>Carpeta {name}, plegada</translation>
    </message>
    <message>
        <source>Folder {name}, unfolded</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/playlists.py</extracomment>
        <translation>Carpeta {name}, desplegada</translation>
    </message>
    <message>
        <source>Import playlists…</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/playlists.py</extracomment>
        <translation>Importar listas…</translation>
    </message>
    <message>
        <source>New folder…</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/playlists.py</extracomment>
        <translation>Carpeta nueva…</translation>
    </message>
    <message>
        <source>Sort playlists by name</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/playlists.py</extracomment>
        <translation>Ordenar listas por nombre</translation>
    </message>
    <message>
        <source>{name}, unfolded</source>
        <extracomment>musicrec_desktop/gui/widgets/layout/fold.py
----------
musicrec_desktop/gui/widgets/sidebar/section.py</extracomment>
        <translation>{name}, sección desplegada</translation>
    </message>
    <message>
        <source>{name}, folded</source>
        <extracomment>musicrec_desktop/gui/widgets/layout/fold.py
----------
musicrec_desktop/gui/widgets/sidebar/section.py</extracomment>
        <translation>{name}, sección plegada</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/section.py</extracomment>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold {section}</source>
        <comment>Or {name}, with a capital</comment>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/section.py</extracomment>
        <translation>Plegar {section}</translation>
    </message>
    <message>
        <source>Unfold {section}</source>
        <comment>Or {name}, with a capital</comment>
        <extracomment>musicrec_desktop/gui/widgets/sidebar/section.py</extracomment>
        <translation>Desplegar {section}</translation>
    </message>
</context>
<context>
    <name>Similar tracks</name>
    <message>
        <source>Balanced</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Equilibrada</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Groove</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Groove</translation>
    </message>
    <message>
        <source>Harmony</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Armonía</translation>
    </message>
    <message>
        <source>And {copies}.</source>
        <extracomment>musicrec_desktop/gui/models/similar_list.py</extracomment>
        <translation>Y {copies}.</translation>
    </message>
    <message numerus="yes">
        <source>+%n cop(y|ies)</source>
        <extracomment>musicrec_desktop/gui/models/similar_list.py</extracomment>
        <translation>
            <numerusform>+%n copia</numerusform>
            <numerusform>+%n copias</numerusform>
        </translation>
    </message>
    <message>
        <source>Play a track, or right-click one and choose “Find similar”.</source>
        <extracomment>musicrec_desktop/gui/panels/similar.py</extracomment>
        <translation>Reproduce una canción, o haz clic derecho en una y elige «Buscar parecidas».</translation>
    </message>
    <message>
        <source>There is no other track to compare it with yet.</source>
        <extracomment>musicrec_desktop/gui/panels/similar.py</extracomment>
        <translation>Aún no hay otra canción con la que compararla.</translation>
    </message>
    <message>
        <source>No track passes all filters. Leave one out:</source>
        <extracomment>musicrec_desktop/gui/panels/similar.py</extracomment>
        <translation>Ninguna canción pasa todos los filtros. Quita uno:</translation>
    </message>
    <message>
        <source>No track passes the filters.</source>
        <extracomment>musicrec_desktop/gui/panels/similar.py</extracomment>
        <translation>Ninguna canción pasa los filtros.</translation>
    </message>
    <message>
        <source>Preview the alike passages</source>
        <extracomment>musicrec_desktop/gui/panels/similar.py</extracomment>
        <translation>Preescuchar los pasajes parecidos</translation>
    </message>
    <message>
        <source>More like this, too</source>
        <extracomment>musicrec_desktop/gui/panels/similar.py</extracomment>
        <translation>Más como esta también</translation>
    </message>
    <message>
        <source>Less like this</source>
        <extracomment>musicrec_desktop/gui/panels/similar.py</extracomment>
        <translation>Menos como esta</translation>
    </message>
    <message>
        <source>Play a copy</source>
        <extracomment>musicrec_desktop/gui/panels/similar.py</extracomment>
        <translation>Reproducir una copia</translation>
    </message>
    <message>
        <source>timbre</source>
        <extracomment>musicrec_desktop/gui/widgets/family_legend.py
----------
musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>timbre</translation>
    </message>
    <message>
        <source>rhythm</source>
        <extracomment>musicrec_desktop/gui/widgets/family_legend.py
----------
musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>ritmo</translation>
    </message>
    <message>
        <source>harmony</source>
        <extracomment>musicrec_desktop/gui/widgets/family_legend.py
----------
musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>armonía</translation>
    </message>
    <message>
        <source>SIMILAR TO</source>
        <extracomment>musicrec_desktop/gui/panels/similar_head.py</extracomment>
        <translation>PARECIDAS A</translation>
    </message>
    <message>
        <source>SIMILAR TRACKS</source>
        <extracomment>musicrec_desktop/gui/panels/similar_head.py</extracomment>
        <translation>CANCIONES PARECIDAS</translation>
    </message>
    <message>
        <source>Mix: your own</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>Mezcla: la tuya</translation>
    </message>
    <message>
        <source>Mix: {name}</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>Mezcla: {name}</translation>
    </message>
    <message>
        <source>Start radio</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_actions.py</extracomment>
        <translation>Iniciar radio</translation>
    </message>
    <message>
        <source>Endless music like this, from your own library</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_actions.py</extracomment>
        <translation>Música así sin fin, de tu propia biblioteca</translation>
    </message>
    <message>
        <source>Play all</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_actions.py</extracomment>
        <translation>Reproducir todo</translation>
    </message>
    <message>
        <source>Queue all</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_actions.py</extracomment>
        <translation>Todas a la cola</translation>
    </message>
    <message>
        <source>Stop the preview</source>
        <extracomment>musicrec_desktop/gui/panels/similar.py</extracomment>
        <translation>Detener la preescucha</translation>
    </message>
    <message>
        <source>What played before goes on</source>
        <extracomment>musicrec_desktop/gui/panels/similar.py</extracomment>
        <translation>Continúa lo que sonaba antes</translation>
    </message>
    <message>
        <source>Save as playlist</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_actions.py</extracomment>
        <translation>Guardar como lista</translation>
    </message>
    <message>
        <source>Mix</source>
        <extracomment>musicrec_desktop/gui/panels/similar.py</extracomment>
        <translation>Mezcla</translation>
    </message>
    <message>
        <source>What counts as alike: timbre, rhythm, harmony, space</source>
        <extracomment>musicrec_desktop/gui/panels/similar.py</extracomment>
        <translation>Qué cuenta como parecido: timbre, ritmo, armonía, espacio</translation>
    </message>
    <message>
        <source>Follow the playing track</source>
        <extracomment>musicrec_desktop/gui/panels/similar.py</extracomment>
        <translation>Seguir la canción que suena</translation>
    </message>
    <message>
        <source>Similar tracks</source>
        <extracomment>musicrec_desktop/gui/panels/similar_list_view.py</extracomment>
        <translation>Canciones parecidas</translation>
    </message>
    <message numerus="yes">
        <source>{title} and %n more</source>
        <extracomment>musicrec_desktop/gui/panels/similar_head.py</extracomment>
        <translation>
            <numerusform>{title} y %n más</numerusform>
            <numerusform>{title} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>espacio</translation>
    </message>
    <message>
        <source>same sound</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>mismo sonido</translation>
    </message>
    <message>
        <source>similar sound</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>sonido parecido</translation>
    </message>
    <message>
        <source>somewhat similar sound</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>sonido algo parecido</translation>
    </message>
    <message>
        <source>same drive</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>mismo empuje</translation>
    </message>
    <message>
        <source>similar drive</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>empuje parecido</translation>
    </message>
    <message>
        <source>somewhat similar drive</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>empuje algo parecido</translation>
    </message>
    <message>
        <source>close harmony</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>armonía cercana</translation>
    </message>
    <message>
        <source>related harmony</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>armonía afín</translation>
    </message>
    <message>
        <source>somewhat related harmony</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>armonía algo afín</translation>
    </message>
    <message>
        <source>same stereo</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>mismo estéreo</translation>
    </message>
    <message>
        <source>similar stereo</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>estéreo parecido</translation>
    </message>
    <message>
        <source>somewhat similar stereo</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>estéreo algo parecido</translation>
    </message>
    <message>
        <source>brighter</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>más brillante</translation>
    </message>
    <message>
        <source>darker</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>más oscura</translation>
    </message>
    <message>
        <source>wider stereo</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>estéreo más amplio</translation>
    </message>
    <message>
        <source>narrower stereo</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>estéreo más estrecho</translation>
    </message>
    <message>
        <source>louder</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>más fuerte</translation>
    </message>
    <message>
        <source>quieter</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>más suave</translation>
    </message>
    <message>
        <source>more dynamic</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>más dinámica</translation>
    </message>
    <message>
        <source>more even</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>más uniforme</translation>
    </message>
    <message>
        <source>same tempo</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>mismo tempo</translation>
    </message>
    <message>
        <source>{bpm} BPM apart</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>{bpm} BPM de diferencia</translation>
    </message>
    <message>
        <source>half the tempo</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>la mitad de tempo</translation>
    </message>
    <message>
        <source>{bpm} BPM apart at half the tempo</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>{bpm} BPM de diferencia a mitad de tempo</translation>
    </message>
    <message>
        <source>twice the tempo</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>el doble de tempo</translation>
    </message>
    <message>
        <source>{bpm} BPM apart at twice the tempo</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>{bpm} BPM de diferencia a doble tempo</translation>
    </message>
    <message>
        <source>Speech rather than music</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>Habla más que música</translation>
    </message>
    <message>
        <source>Noise rather than music</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>Ruido más que música</translation>
    </message>
    <message>
        <source>Nothing to hear in it</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>No se oye nada</translation>
    </message>
    <message>
        <source>the nearest there is</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>lo más cercano que hay</translation>
    </message>
    <message>
        <source>same key ({key})</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>misma tonalidad ({key})</translation>
    </message>
    <message>
        <source>keys fit ({one}–{other})</source>
        <extracomment>musicrec_desktop/gui/words/similar.py</extracomment>
        <translation>tonalidades que encajan ({one}–{other})</translation>
    </message>
    <message>
        <source>Instruments, voices and production: what it sounds made of</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Instrumentos, voces y producción: de qué está hecho el sonido</translation>
    </message>
    <message>
        <source>Scan in progress: {progress}.</source>
        <extracomment>musicrec_desktop/gui/controllers/similarity/similar.py</extracomment>
        <translation>Escaneo en curso: {progress}.</translation>
    </message>
    <message>
        <source>{track}: {percent} alike ({parts}).</source>
        <comment>“track” is “title by artist”; “parts” are the likeness of sound, rhythm …</comment>
        <extracomment>musicrec_desktop/gui/models/similar_list.py</extracomment>
        <translation>{track}: {percent} de parecido ({parts}).</translation>
    </message>
    <message>
        <source>There is nothing to hear in it, so it cannot be compared.</source>
        <extracomment>musicrec_desktop/gui/panels/similar.py</extracomment>
        <translation>No se oye nada en ella, así que no se puede comparar.</translation>
    </message>
    <message>
        <source>This file is not in your library: it cannot be compared or rated, and does not appear in the history. Add its folder, and it becomes a song like any other.</source>
        <extracomment>musicrec_desktop/gui/panels/similar.py</extracomment>
        <translation>Este archivo no está en tu biblioteca: no se puede comparar ni valorar, y no aparece en el historial. Añade su carpeta y será una canción como las demás.</translation>
    </message>
    <message>
        <source>Add its folder to the library</source>
        <extracomment>musicrec_desktop/gui/panels/similar.py</extracomment>
        <translation>Añadir su carpeta a la biblioteca</translation>
    </message>
    <message>
        <source>Beat, accents and drive</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Pulso, acentos y empuje</translation>
    </message>
    <message>
        <source>Chords, keys and how they change</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Acordes, tonalidades y cómo cambian</translation>
    </message>
    <message>
        <source>Where in the stereo image things are, and how wide it is</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Dónde está cada cosa en la imagen estéreo y lo amplia que es</translation>
    </message>
    <message>
        <source>Timbre</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Timbre</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Weight of timbre</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Peso del timbre</translation>
    </message>
    <message>
        <source>Weight of rhythm</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Peso del ritmo</translation>
    </message>
    <message>
        <source>Weight of harmony</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Peso de la armonía</translation>
    </message>
    <message>
        <source>Weight of space</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Peso del espacio</translation>
    </message>
    <message>
        <source>What finds the most alike music overall</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Lo que encuentra la música más parecida en conjunto</translation>
    </message>
    <message>
        <source>Same instruments and production, whatever they play</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Los mismos instrumentos y producción, toquen lo que toquen</translation>
    </message>
    <message>
        <source>Same beat and drive first</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Primero el mismo pulso y empuje</translation>
    </message>
    <message>
        <source>Same chords and keys first</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Primero los mismos acordes y tonalidades</translation>
    </message>
    <message>
        <source>What counts as alike</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Qué cuenta como parecido</translation>
    </message>
    <message>
        <source>Music only</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Solo música</translation>
    </message>
    <message>
        <source>Leave out speech, noise and silence</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/family_sliders.py</extracomment>
        <translation>Dejar fuera habla, ruido y silencio</translation>
    </message>
    <message numerus="yes">
        <source>Include the same artist (%n track(s))</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>
            <numerusform>Incluir el mismo artista (%n canción)</numerusform>
            <numerusform>Incluir el mismo artista (%n canciones)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Any tempo (%n track(s))</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>
            <numerusform>Cualquier tempo (%n canción)</numerusform>
            <numerusform>Cualquier tempo (%n canciones)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Any key (%n track(s))</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>
            <numerusform>Cualquier tonalidad (%n canción)</numerusform>
            <numerusform>Cualquier tonalidad (%n canciones)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heard lately, too (%n track(s))</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>
            <numerusform>También lo escuchado hace poco (%n canción)</numerusform>
            <numerusform>También lo escuchado hace poco (%n canciones)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lossy files, too (%n track(s))</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>
            <numerusform>También archivos con pérdida (%n canción)</numerusform>
            <numerusform>También archivos con pérdida (%n canciones)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speech and noise, too (%n track(s))</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>
            <numerusform>También habla y ruido (%n canción)</numerusform>
            <numerusform>También habla y ruido (%n canciones)</numerusform>
        </translation>
    </message>
    <message>
        <source>Other artists</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>Otros artistas</translation>
    </message>
    <message>
        <source>Leave out the artist it is compared with</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>Dejar fuera al artista con el que se compara</translation>
    </message>
    <message>
        <source>Key fits</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>Tonalidad afín</translation>
    </message>
    <message>
        <source>The same key, or a neighbour on the Camelot wheel</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>La misma tonalidad o una vecina en la rueda de Camelot</translation>
    </message>
    <message>
        <source>Unplayed</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>Sin reproducir</translation>
    </message>
    <message>
        <source>Only lossless files: FLAC, ALAC, WAV and the like</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>Solo archivos sin pérdida: FLAC, ALAC, WAV y similares</translation>
    </message>
    <message numerus="yes">
        <source>Not played for %n month(s)</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>
            <numerusform>Sin escuchar desde hace %n mes</numerusform>
            <numerusform>Sin escuchar desde hace %n meses</numerusform>
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
            <numerusform>De {compared} de %n canción hasta ahora</numerusform>
            <numerusform>De {compared} de %n canciones hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Track {id} has not been analysed yet.</source>
        <extracomment>musicrec_desktop/recommend/similarity.py</extracomment>
        <translation>La canción {id} aún no se ha analizado.</translation>
    </message>
    <message>
        <source>The index of similar tracks could not be built: {reason}.</source>
        <extracomment>musicrec_desktop/services/listening/scanning.py</extracomment>
        <translation>No se ha podido crear el índice de canciones parecidas: {reason}.</translation>
    </message>
    <message>
        <source>{title} could not be analysed.</source>
        <extracomment>musicrec_desktop/services/similarity/similarity.py</extracomment>
        <translation>{title} no se pudo analizar.</translation>
    </message>
    <message>
        <source>{title} was analysed, but the index that compares tracks has to be built.</source>
        <extracomment>musicrec_desktop/services/similarity/similarity.py</extracomment>
        <translation>{title} está analizada, pero falta construir el índice que compara canciones.</translation>
    </message>
    <message>
        <source>{title} has not been analysed yet.</source>
        <extracomment>musicrec_desktop/services/similarity/similarity.py</extracomment>
        <translation>{title} todavía no se ha analizado.</translation>
    </message>
    <message>
        <source>Lossless</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>Sin pérdida</translation>
    </message>
    <message>
        <source>Within {x} beats per minute, also at half or double tempo</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>A {x} pulsaciones por minuto como máximo, también a mitad o doble de tempo</translation>
    </message>
    <message>
        <source>±{x} BPM</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>±{x} BPM</translation>
    </message>
    <message>
        <source>More like “{title}”</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>Más como «{title}»</translation>
    </message>
    <message>
        <source>Less like “{title}”</source>
        <extracomment>musicrec_desktop/gui/widgets/similar_controls.py</extracomment>
        <translation>Menos como «{title}»</translation>
    </message>
    <message>
        <source>Looking for the passages that are most alike…</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/similar_delegate.py</extracomment>
        <translation>Buscando los pasajes más parecidos…</translation>
    </message>
    <message>
        <source>Preview of the alike passages; click to stop</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/similar_delegate.py</extracomment>
        <translation>Preescucha de los pasajes parecidos; haz clic para detener</translation>
    </message>
    <message>
        <source>This track is no longer in the library.</source>
        <extracomment>musicrec_desktop/services/similarity/similarity.py</extracomment>
        <translation>Esta canción ya no está en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>Smart playlist</name>
    <message>
        <source>Four stars and up</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Cuatro estrellas o más</translation>
    </message>
    <message>
        <source>Loved</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Favoritas</translation>
    </message>
    <message>
        <source>Unplayed</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Sin reproducir</translation>
    </message>
    <message>
        <source>Played often</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Escuchadas a menudo</translation>
    </message>
    <message>
        <source>25 most played</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Las 25 más escuchadas</translation>
    </message>
    <message>
        <source>Newest 50</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Las 50 más nuevas</translation>
    </message>
    <message>
        <source>Not played for half a year</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Sin escuchar desde hace medio año</translation>
    </message>
    <message>
        <source>Added this month</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Añadidas este mes</translation>
    </message>
    <message>
        <source>The nineties</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Los noventa</translation>
    </message>
    <message>
        <source>Fast</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Rápidas</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Cortas</translation>
    </message>
    <message>
        <source>Lossless</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Sin pérdida</translation>
    </message>
    <message>
        <source>Smart playlist</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Lista inteligente</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Nueva lista inteligente</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Songs that fit this search</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Canciones que coinciden con esta búsqueda</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Crear</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) (matches|match) now.</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>
            <numerusform>Ahora hay %n canción.</numerusform>
            <numerusform>Ahora hay %n canciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>It updates itself as your music, stars and plays change. Choose rules, or type as in the search field.</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Se llena sola cuando cambian tu música, tus estrellas y tus reproducciones. Elige reglas o escribe como en el campo de búsqueda.</translation>
    </message>
    <message>
        <source>The same as a search</source>
        <extracomment>musicrec_desktop/gui/dialogs/smart_playlist.py</extracomment>
        <translation>Lo mismo como búsqueda</translation>
    </message>
    <message>
        <source>Library order</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>El orden de la biblioteca</translation>
    </message>
    <message>
        <source>Most played first</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Primero las más escuchadas</translation>
    </message>
    <message>
        <source>Played last first</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Primero las últimas escuchadas</translation>
    </message>
    <message>
        <source>Not played for longest first</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Primero las que más tiempo llevan sin escucharse</translation>
    </message>
    <message>
        <source>Newest in the library first</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Primero las más nuevas de la biblioteca</translation>
    </message>
    <message>
        <source>Most stars first</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Primero las de más estrellas</translation>
    </message>
    <message>
        <source>At random, drawn anew each day</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Al azar, con un sorteo nuevo cada día</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Earliest year first</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Primero los años más antiguos</translation>
    </message>
    <message>
        <source>Latest year first</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Primero los años más recientes</translation>
    </message>
    <message>
        <source>Slowest first</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Primero las más lentas</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <extracomment>musicrec_desktop/gui/words/rules.py</extracomment>
        <translation>Primero las más cortas</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/order_fields.py</extracomment>
        <translation>Todas las que encajan</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/order_fields.py</extracomment>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/order_fields.py</extracomment>
        <translation>En orden de</translation>
    </message>
    <message>
        <source>Limit</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/order_fields.py</extracomment>
        <translation>Como máximo</translation>
    </message>
</context>
<context>
    <name>Song groups</name>
    <message>
        <source>By album artist, then year</source>
        <extracomment>musicrec_desktop/gui/wiring/songs/song_groups_wiring.py</extracomment>
        <translation>Por artista del álbum y año</translation>
    </message>
    <message>
        <source>By album</source>
        <extracomment>musicrec_desktop/gui/wiring/songs/song_groups_wiring.py</extracomment>
        <translation>Por álbum</translation>
    </message>
    <message>
        <source>By year</source>
        <extracomment>musicrec_desktop/gui/wiring/songs/song_groups_wiring.py</extracomment>
        <translation>Por año</translation>
    </message>
    <message>
        <source>By date added, newest first</source>
        <extracomment>musicrec_desktop/gui/wiring/songs/song_groups_wiring.py</extracomment>
        <translation>Por fecha, primero lo más nuevo</translation>
    </message>
    <message>
        <source>Group by album</source>
        <extracomment>musicrec_desktop/gui/wiring/songs/song_groups_wiring.py</extracomment>
        <translation>Agrupar por álbum</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <extracomment>musicrec_desktop/gui/wiring/songs/song_groups_wiring.py</extracomment>
        <translation>Sin agrupar</translation>
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
        <translation>Canciones</translation>
    </message>
    <message>
        <source>Column browser</source>
        <extracomment>musicrec_desktop/gui/panels/songs.py</extracomment>
        <translation>Explorador de columnas</translation>
    </message>
    <message>
        <source>Grouped by album</source>
        <extracomment>musicrec_desktop/gui/panels/songs.py</extracomment>
        <translation>Agrupadas por álbum</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <extracomment>musicrec_desktop/gui/panels/songs.py</extracomment>
        <translation>Columnas y orden</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>musicrec_desktop/gui/panels/songs.py</extracomment>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Every word must appear in the title, artist, album or genre.</source>
        <extracomment>musicrec_desktop/gui/panels/songs.py</extracomment>
        <translation>Cada palabra debe aparecer en el título, el artista, el álbum o el género.</translation>
    </message>
    <message>
        <source>Only what is chosen in the column browser was searched.</source>
        <extracomment>musicrec_desktop/gui/panels/songs.py</extracomment>
        <translation>Solo se ha buscado en lo elegido en el explorador de columnas.</translation>
    </message>
    <message>
        <source>Search all songs</source>
        <extracomment>musicrec_desktop/gui/panels/songs.py</extracomment>
        <translation>Buscar en todas las canciones</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/songs_table.py</extracomment>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Nothing matches “{search}”</source>
        <extracomment>musicrec_desktop/gui/dialogs/path_dialog.py
----------
musicrec_desktop/gui/panels/songs.py</extracomment>
        <translation>Nada coincide con «{search}»</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) selected</source>
        <extracomment>musicrec_desktop/gui/panels/song_counts.py</extracomment>
        <translation>
            <numerusform>%n canción seleccionada</numerusform>
            <numerusform>%n canciones seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Search for {search}</source>
        <extracomment>musicrec_desktop/gui/panels/songs.py</extracomment>
        <translation>Buscar {search}</translation>
    </message>
    <message numerus="yes">
        <source>%n not analysed yet</source>
        <extracomment>musicrec_desktop/gui/panels/song_counts.py</extracomment>
        <translation>
            <numerusform>%n aún sin analizar</numerusform>
            <numerusform>%n aún sin analizar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sound device</name>
    <message>
        <source>The sound device is not open.</source>
        <extracomment>musicrec_desktop/gui/sound/audio_output.py</extracomment>
        <translation>El dispositivo de sonido no está abierto.</translation>
    </message>
    <message>
        <source>Qt Multimedia cannot be loaded ({reason}).</source>
        <extracomment>musicrec_desktop/gui/sound/audio_output.py</extracomment>
        <translation>No se puede cargar Qt Multimedia ({reason}).</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu, install libpulse0.</source>
        <extracomment>musicrec_desktop/gui/sound/audio_output.py</extracomment>
        <translation>En Debian y Ubuntu, instala libpulse0.</translation>
    </message>
    <message>
        <source>Connect one or start the sound server, then press Play if the music does not go on by itself.</source>
        <extracomment>musicrec_desktop/gui/sound/audio_sink.py</extracomment>
        <translation>Conecta uno o inicia el servidor de sonido; luego pulsa «Reproducir» si la música no sigue por sí sola.</translation>
    </message>
    <message>
        <source>No sound device was found.</source>
        <extracomment>musicrec_desktop/gui/sound/audio_sink.py</extracomment>
        <translation>No se ha encontrado ningún dispositivo de sonido.</translation>
    </message>
    <message>
        <source>“{name}” does not take 32-bit float stereo.</source>
        <extracomment>musicrec_desktop/gui/sound/audio_sink.py</extracomment>
        <translation>«{name}» no admite estéreo de 32 bits en coma flotante.</translation>
    </message>
    <message>
        <source>The sound device is gone.</source>
        <extracomment>musicrec_desktop/gui/sound/audio_sink.py</extracomment>
        <translation>El dispositivo de sonido ya no está.</translation>
    </message>
    <message>
        <source>The sound device could not be started.</source>
        <extracomment>musicrec_desktop/gui/sound/audio_sink.py</extracomment>
        <translation>No se ha podido iniciar el dispositivo de sonido.</translation>
    </message>
    <message>
        <source>“{name}” is back.</source>
        <extracomment>musicrec_desktop/gui/sound/audio_sink.py</extracomment>
        <translation>«{name}» ha vuelto.</translation>
    </message>
    <message>
        <source>“{name}” is gone.</source>
        <extracomment>musicrec_desktop/gui/sound/audio_sink.py</extracomment>
        <translation>«{name}» ya no está.</translation>
    </message>
    <message>
        <source>The default sound device has changed.</source>
        <extracomment>musicrec_desktop/gui/sound/audio_sink.py</extracomment>
        <translation>El dispositivo de sonido predeterminado ha cambiado.</translation>
    </message>
    <message>
        <source>The sound device has stopped taking sound.</source>
        <extracomment>musicrec_desktop/gui/sound/audio_sink.py</extracomment>
        <translation>El dispositivo de sonido ya no admite más sonido.</translation>
    </message>
    <message>
        <source>The sound device does not answer.</source>
        <extracomment>musicrec_desktop/gui/sound/audio_sink.py</extracomment>
        <translation>El dispositivo de sonido no responde.</translation>
    </message>
</context>
<context>
    <name>Sound level</name>
    <message>
        <source>Levels and loudness</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/level_meters.py</extracomment>
        <translation>Niveles y sonoridad</translation>
    </message>
    <message>
        <source>Loudness of the whole track</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/level_meters.py</extracomment>
        <translation>Sonoridad de toda la canción</translation>
    </message>
    <message>
        <source>Momentary</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/level_meters.py</extracomment>
        <translation>Momentánea</translation>
    </message>
    <message>
        <source>Short-term</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/level_meters.py</extracomment>
        <translation>Corto plazo</translation>
    </message>
    <message>
        <source>Integrated</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/level_meters.py</extracomment>
        <translation>Integrada</translation>
    </message>
    <message>
        <source>True peak</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/level_meters.py</extracomment>
        <translation>Pico real</translation>
    </message>
    <message>
        <source>L</source>
        <comment>Left, one letter</comment>
        <extracomment>musicrec_desktop/gui/widgets/sound/level_meters.py</extracomment>
        <translation>I</translation>
    </message>
    <message>
        <source>R</source>
        <comment>Right, one letter</comment>
        <extracomment>musicrec_desktop/gui/widgets/sound/level_meters.py</extracomment>
        <translation>D</translation>
    </message>
</context>
<context>
    <name>Spectrogram</name>
    <message>
        <source>mel axis</source>
        <extracomment>musicrec_desktop/gui/panels/playing/live_picture.py</extracomment>
        <translation>eje mel</translation>
    </message>
    <message>
        <source>log axis</source>
        <extracomment>musicrec_desktop/gui/panels/playing/live_picture.py</extracomment>
        <translation>eje log</translation>
    </message>
    <message>
        <source>linear axis</source>
        <extracomment>musicrec_desktop/gui/panels/playing/live_picture.py</extracomment>
        <translation>eje lineal</translation>
    </message>
    <message>
        <source>Save the spectrogram</source>
        <extracomment>musicrec_desktop/gui/panels/playing/live_picture.py</extracomment>
        <translation>Guardar el espectrograma</translation>
    </message>
    <message>
        <source>The length of this track is unknown until it has been played</source>
        <extracomment>musicrec_desktop/gui/words/spectrogram.py</extracomment>
        <translation>La duración de esta canción se sabrá cuando se haya reproducido</translation>
    </message>
    <message>
        <source>Live mel spectrogram</source>
        <extracomment>musicrec_desktop/gui/words/spectrogram.py</extracomment>
        <translation>Espectrograma mel en vivo</translation>
    </message>
    <message>
        <source>Live log spectrogram</source>
        <extracomment>musicrec_desktop/gui/words/spectrogram.py</extracomment>
        <translation>Espectrograma log en vivo</translation>
    </message>
    <message>
        <source>Live linear spectrogram</source>
        <extracomment>musicrec_desktop/gui/words/spectrogram.py</extracomment>
        <translation>Espectrograma lineal en vivo</translation>
    </message>
    <message>
        <source>Mel spectrogram</source>
        <extracomment>musicrec_desktop/gui/words/spectrogram.py</extracomment>
        <translation>Espectrograma mel</translation>
    </message>
    <message>
        <source>Log spectrogram</source>
        <extracomment>musicrec_desktop/gui/words/spectrogram.py</extracomment>
        <translation>Espectrograma log</translation>
    </message>
    <message>
        <source>Linear spectrogram</source>
        <extracomment>musicrec_desktop/gui/words/spectrogram.py</extracomment>
        <translation>Espectrograma lineal</translation>
    </message>
    <message>
        <source>What you hear appears here</source>
        <extracomment>musicrec_desktop/gui/words/spectrogram.py</extracomment>
        <translation>Aquí aparece lo que se oye</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <extracomment>musicrec_desktop/gui/words/spectrogram.py</extracomment>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>click to seek</source>
        <extracomment>musicrec_desktop/gui/words/spectrogram.py</extracomment>
        <translation>clic para saltar</translation>
    </message>
    <message>
        <source>Live spectrogram</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/live_spectrogram.py
----------
musicrec_desktop/gui/words/spectrogram.py</extracomment>
        <translation>Espectrograma en vivo</translation>
    </message>
    <message>
        <source>silence</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/picture_cursor.py</extracomment>
        <translation>silencio</translation>
    </message>
    <message>
        <source>before</source>
        <comment>Of the track before this one</comment>
        <extracomment>musicrec_desktop/gui/widgets/sound/picture_cursor.py</extracomment>
        <translation>antes</translation>
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
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/spectrogram_options.py</extracomment>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Balanced</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/spectrogram_options.py</extracomment>
        <translation>Equilibrada</translation>
    </message>
    <message>
        <source>Pitch</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/spectrogram_options.py</extracomment>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/spectrogram_options.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Smooth</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/spectrogram_options.py</extracomment>
        <translation>Fluido</translation>
    </message>
    <message>
        <source>Calm</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/spectrogram_options.py</extracomment>
        <translation>Tranquilo</translation>
    </message>
    <message>
        <source>Spectrogram options</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/spectrogram_options.py</extracomment>
        <translation>Opciones del espectrograma</translation>
    </message>
    <message>
        <source>Frequency axis</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/spectrogram_options.py</extracomment>
        <translation>Eje de frecuencia</translation>
    </message>
    <message>
        <source>Darkest at</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/spectrogram_options.py</extracomment>
        <translation>Lo más oscuro en</translation>
    </message>
    <message>
        <source>Lightest at</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/spectrogram_options.py</extracomment>
        <translation>Lo más claro en</translation>
    </message>
    <message>
        <source>Sharpest in</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/spectrogram_options.py</extracomment>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/spectrogram_options.py</extracomment>
        <translation>Movimiento</translation>
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
        <translation>Colores</translation>
    </message>
    <message>
        <source>Colours: {name}</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/spectrogram_options.py</extracomment>
        <translation>Colores: {name}</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <extracomment>musicrec_desktop/gui/words/spectrogram.py</extracomment>
        <translation>No suena nada</translation>
    </message>
    <message>
        <source>Reading the sound…</source>
        <extracomment>musicrec_desktop/gui/words/spectrogram.py</extracomment>
        <translation>Leyendo el sonido…</translation>
    </message>
    <message>
        <source>Too long to be read ahead: it is drawn as it plays</source>
        <extracomment>musicrec_desktop/gui/words/spectrogram.py</extracomment>
        <translation>Demasiado largo para leerlo de antemano: se dibuja al sonar</translation>
    </message>
    <message>
        <source>Spectrogram of the playing track</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/spectrogram_strip.py</extracomment>
        <translation>Espectrograma de la canción que suena</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/spectrum_bars.py</extracomment>
        <translation>Espectro</translation>
    </message>
    <message>
        <source>Whole spectrogram</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/strip_fold.py</extracomment>
        <translation>Espectrograma completo</translation>
    </message>
    <message>
        <source>Narrow ribbon</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/strip_fold.py</extracomment>
        <translation>Franja estrecha</translation>
    </message>
    <message>
        <source>Hidden</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/strip_fold.py</extracomment>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Unfold the spectrogram</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/strip_fold.py</extracomment>
        <translation>Desplegar el espectrograma</translation>
    </message>
    <message>
        <source>Fold the spectrogram away</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/strip_fold.py</extracomment>
        <translation>Plegar el espectrograma</translation>
    </message>
    <message>
        <source>Waveform of the playing track</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/waveform_view.py</extracomment>
        <translation>Forma de onda de la canción que suena</translation>
    </message>
    <message>
        <source>Reading the waveform…</source>
        <extracomment>musicrec_desktop/gui/widgets/sound/waveform_view.py</extracomment>
        <translation>Leyendo la forma de onda…</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Back</source>
        <extracomment>musicrec_desktop/gui/widgets/layout/guided_steps.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>musicrec_desktop/gui/widgets/layout/guided_steps.py</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Step {number} of {steps}: {step}</source>
        <extracomment>musicrec_desktop/gui/widgets/layout/guided_steps.py</extracomment>
        <translation>Paso {number} de {steps}: {step}</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The data folder was moved to “{path}”, which is not there.</source>
        <extracomment>musicrec_desktop/core/paths.py</extracomment>
        <translation>La carpeta de datos se movió a «{path}», pero no está allí.</translation>
    </message>
    <message>
        <source>It will be moved to {folder} when the program is started again.</source>
        <extracomment>musicrec_desktop/gui/controllers/library/storage.py</extracomment>
        <translation>Se moverá a {folder} cuando el programa se inicie de nuevo.</translation>
    </message>
    <message>
        <source>The library of {time} will be restored when the program is started again.</source>
        <extracomment>musicrec_desktop/gui/controllers/library/storage.py</extracomment>
        <translation>La biblioteca de {time} se restaurará cuando el programa se inicie de nuevo.</translation>
    </message>
    <message>
        <source>Move the data folder to</source>
        <extracomment>musicrec_desktop/gui/controllers/library/storage.py</extracomment>
        <translation>Mover la carpeta de datos a</translation>
    </message>
    <message>
        <source>Start again now</source>
        <extracomment>musicrec_desktop/gui/widgets/pending_step.py</extracomment>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>The library was backed up.</source>
        <extracomment>musicrec_desktop/gui/controllers/library/storage.py</extracomment>
        <translation>Se ha hecho una copia de seguridad de la biblioteca.</translation>
    </message>
    <message>
        <source>Restore the library</source>
        <extracomment>musicrec_desktop/gui/controllers/library/storage.py</extracomment>
        <translation>Restaurar la biblioteca</translation>
    </message>
    <message>
        <source>library {x} MB</source>
        <extracomment>musicrec_desktop/gui/controllers/library/storage.py</extracomment>
        <translation>biblioteca {x} MB</translation>
    </message>
    <message>
        <source>index {x} MB</source>
        <extracomment>musicrec_desktop/gui/controllers/library/storage.py</extracomment>
        <translation>índice {x} MB</translation>
    </message>
    <message>
        <source>thumbnails {x} MB</source>
        <extracomment>musicrec_desktop/gui/controllers/library/storage.py</extracomment>
        <translation>miniaturas {x} MB</translation>
    </message>
    <message>
        <source>backups {x} MB</source>
        <extracomment>musicrec_desktop/gui/controllers/library/storage.py</extracomment>
        <translation>copias de seguridad {x} MB</translation>
    </message>
    <message>
        <source>The thumbnails were cleared.</source>
        <extracomment>musicrec_desktop/gui/controllers/library/storage.py</extracomment>
        <translation>Se borraron las miniaturas.</translation>
    </message>
    <message>
        <source>Go back to this backup of the library?

{time}</source>
        <extracomment>musicrec_desktop/gui/controllers/library/storage.py</extracomment>
        <translation>¿Volver a esta copia de seguridad de la biblioteca?

{time}</translation>
    </message>
    <message>
        <source>Plays, ratings and playlists since then are not in it. The current library is kept beside it. Your music files are not touched.

This happens when the program is restarted.</source>
        <extracomment>musicrec_desktop/gui/controllers/library/storage.py</extracomment>
        <translation>Las reproducciones, valoraciones y listas posteriores no están en ella. La biblioteca actual se conserva a su lado. Tus archivos de música no se tocan.

Se hace al reiniciar el programa.</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>Verb</comment>
        <extracomment>musicrec_desktop/gui/controllers/library/storage.py</extracomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>{time}  ({x} MB)</source>
        <extracomment>musicrec_desktop/gui/controllers/library/storage.py</extracomment>
        <translation>{time}  ({x} MB)</translation>
    </message>
    <message>
        <source>The data folder is being moved…</source>
        <extracomment>musicrec_desktop/gui/program/moving_window.py</extracomment>
        <translation>Moviendo la carpeta de datos…</translation>
    </message>
    <message>
        <source>How much was copied</source>
        <extracomment>musicrec_desktop/gui/program/moving_window.py</extracomment>
        <translation>Cuánto se ha copiado</translation>
    </message>
    <message>
        <source>Move to…</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>To another disk, say. Your music files stay where they are.</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py</extracomment>
        <translation>Por ejemplo, a otro disco. Tus archivos de música se quedan donde están.</translation>
    </message>
    <message>
        <source>Call it off</source>
        <extracomment>musicrec_desktop/gui/widgets/pending_step.py</extracomment>
        <translation>Anular</translation>
    </message>
    <message numerus="yes">
        <source>The data folder is now “{folder}”. %n file(s) in “{before}”, where it was before, (is|are) not the same here, and (stays|stay) there: “{file}”.</source>
        <extracomment>musicrec_desktop/services/library/data_emptying.py</extracomment>
        <translation>
            <numerusform>La carpeta de datos es ahora «{folder}». %n archivo de «{before}», donde estaba antes, no es igual aquí y se queda allí: «{file}».</numerusform>
            <numerusform>La carpeta de datos es ahora «{folder}». %n archivos de «{before}», donde estaba antes, no son iguales aquí y se quedan allí: «{file}».</numerusform>
        </translation>
    </message>
    <message>
        <source>The data folder is now “{folder}”. Emptying “{before}”, where it was before, was finished.</source>
        <extracomment>musicrec_desktop/services/library/data_emptying.py</extracomment>
        <translation>La carpeta de datos es ahora «{folder}». Se terminó de vaciar «{before}», donde estaba antes.</translation>
    </message>
    <message>
        <source>The data folder “{folder}” is being moved.</source>
        <extracomment>musicrec_desktop/services/library/data_gate.py</extracomment>
        <translation>La carpeta de datos «{folder}» se está moviendo.</translation>
    </message>
    <message>
        <source>The data folder stays where it is, whole. {reason}</source>
        <extracomment>musicrec_desktop/services/library/data_moving.py</extracomment>
        <translation>La carpeta de datos se queda donde está, completa. {reason}</translation>
    </message>
    <message>
        <source>The data folder is now “{folder}”. What was copied could not be deleted: “{file}”.</source>
        <extracomment>musicrec_desktop/services/library/data_moving.py</extracomment>
        <translation>La carpeta de datos es ahora «{folder}». No se ha podido borrar lo que se copió: «{file}».</translation>
    </message>
    <message>
        <source>The data folder is now “{folder}”.</source>
        <extracomment>musicrec_desktop/services/library/data_moving.py</extracomment>
        <translation>La carpeta de datos es ahora «{folder}».</translation>
    </message>
    <message>
        <source>The data folder is there already.</source>
        <extracomment>musicrec_desktop/services/library/data_moving.py</extracomment>
        <translation>La carpeta de datos ya está ahí.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <extracomment>musicrec_desktop/services/library/data_moving.py</extracomment>
        <translation>Elige otra carpeta.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself, or what it is in.</source>
        <extracomment>musicrec_desktop/services/library/data_moving.py</extracomment>
        <translation>Una carpeta no se puede mover dentro de sí misma ni a la que la contiene.</translation>
    </message>
    <message>
        <source>Choose a folder elsewhere.</source>
        <extracomment>musicrec_desktop/services/library/data_moving.py</extracomment>
        <translation>Elige una carpeta en otro lugar.</translation>
    </message>
    <message>
        <source>“{folder}” holds something already: “{file}”.</source>
        <extracomment>musicrec_desktop/services/library/data_moving.py</extracomment>
        <translation>«{folder}» ya contiene algo: «{file}».</translation>
    </message>
    <message>
        <source>Choose an empty folder, or make a new one.</source>
        <extracomment>musicrec_desktop/services/library/data_moving.py</extracomment>
        <translation>Elige una carpeta vacía o crea una nueva.</translation>
    </message>
    <message>
        <source>There is not enough room in “{folder}”: {needed} MB are needed, {free} MB are free.</source>
        <extracomment>musicrec_desktop/services/library/data_moving.py</extracomment>
        <translation>No hay espacio suficiente en «{folder}»: hacen falta {needed} MB y hay {free} MB libres.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <extracomment>musicrec_desktop/services/library/data_moving.py</extracomment>
        <translation>Elige una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>A command works on the library.</source>
        <extracomment>musicrec_desktop/services/library/data_gate.py</extracomment>
        <translation>Una orden está trabajando con la biblioteca.</translation>
    </message>
    <message>
        <source>This user has no home folder to keep the library in.</source>
        <extracomment>musicrec_desktop/core/paths.py</extracomment>
        <translation>Este usuario no tiene carpeta personal donde guardar la biblioteca.</translation>
    </message>
    <message>
        <source>Cancelled; everything stays as it is.</source>
        <extracomment>musicrec_desktop/gui/controllers/library/storage.py</extracomment>
        <translation>Cancelado; todo queda como está.</translation>
    </message>
    <message>
        <source>Let it end, then move the folder again.</source>
        <extracomment>musicrec_desktop/services/library/data_gate.py
----------
musicrec_desktop/services/library/data_moving.py</extracomment>
        <translation>Deja que termine y mueve la carpeta de nuevo.</translation>
    </message>
    <message>
        <source>The copy of the library cannot be read: {reason}.</source>
        <extracomment>musicrec_desktop/services/library/data_moving.py</extracomment>
        <translation>No se puede leer la copia de la biblioteca: {reason}.</translation>
    </message>
    <message>
        <source>What it holds was changed while it was copied.</source>
        <extracomment>musicrec_desktop/services/library/data_moving.py</extracomment>
        <translation>Su contenido cambió mientras se copiaba.</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Artists</source>
        <extracomment>musicrec_desktop/gui/models/suggestion_list.py</extracomment>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Albums</source>
        <extracomment>musicrec_desktop/gui/models/suggestion_list.py</extracomment>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Genres</source>
        <extracomment>musicrec_desktop/gui/models/suggestion_list.py</extracomment>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Playlists</source>
        <extracomment>musicrec_desktop/gui/models/suggestion_list.py</extracomment>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Pages that are called so</source>
        <extracomment>musicrec_desktop/gui/widgets/tables/suggestion_view.py</extracomment>
        <translation>Páginas que se llaman así</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Tabs</source>
        <extracomment>musicrec_desktop/gui/widgets/page_tabs.py</extracomment>
        <translation>Pestañas</translation>
    </message>
    <message>
        <source>Close “{name}”</source>
        <extracomment>musicrec_desktop/gui/widgets/page_tabs.py</extracomment>
        <translation>Cerrar «{name}»</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <extracomment>musicrec_desktop/gui/widgets/page_tabs.py</extracomment>
        <translation>Cerrar esta pestaña</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>musicrec_desktop/gui/widgets/page_tabs.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the others</source>
        <extracomment>musicrec_desktop/gui/widgets/page_tabs.py</extracomment>
        <translation>Cerrar las demás</translation>
    </message>
    <message>
        <source>Open in new tab</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/group_menu.py
----------
musicrec_desktop/gui/wiring/page_tabs_wiring.py
----------
musicrec_desktop/gui/wiring/pages/playlist_pages.py</extracomment>
        <translation>Abrir en una pestaña nueva</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>musicrec_desktop/gui/wiring/page_tabs_wiring.py</extracomment>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>Tag editor</name>
    <message>
        <source>Cover</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/cover_field.py
----------
musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Carátula</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/cover_field.py</extracomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/cover_field.py</extracomment>
        <translation>Elegir una carátula</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/cover_field.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the cover</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/cover_field.py</extracomment>
        <translation>Quitar la carátula</translation>
    </message>
    <message>
        <source>Drop or paste a picture here</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/cover_field.py</extracomment>
        <translation>Suelta o pega una imagen aquí</translation>
    </message>
    <message>
        <source>Multiple values</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/editor_field.py</extracomment>
        <translation>Varios valores</translation>
    </message>
    <message>
        <source>Will be cleared</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/editor_field.py</extracomment>
        <translation>Se vaciará</translation>
    </message>
    <message>
        <source>Keep {field} as it was</source>
        <comment>Or {name}, with a capital</comment>
        <extracomment>musicrec_desktop/gui/widgets/forms/editor_field.py</extracomment>
        <translation>Dejar {field} como estaba</translation>
    </message>
    <message>
        <source>Clear {field}</source>
        <comment>Or {name}, with a capital</comment>
        <extracomment>musicrec_desktop/gui/widgets/forms/editor_field.py</extracomment>
        <translation>Vaciar {field}</translation>
    </message>
    <message>
        <source>{field}, changed</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/editor_field.py</extracomment>
        <translation>{field}, cambiado</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/widgets/forms/tag_tool_forms.py
----------
musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>The files already have these tags.</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tag_editing.py</extracomment>
        <translation>Los archivos ya tienen estas etiquetas.</translation>
    </message>
    <message>
        <source>Artist</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/widgets/forms/tag_tool_forms.py
----------
musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/widgets/forms/tag_tool_forms.py
----------
musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Album artist</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/widgets/forms/tag_tool_forms.py
----------
musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Artista del álbum</translation>
    </message>
    <message>
        <source>The cover was saved as {file}.</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/cover_editing.py</extracomment>
        <translation>La carátula se ha guardado como {file}.</translation>
    </message>
    <message>
        <source>Save the cover</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/cover_editing.py
----------
musicrec_desktop/gui/widgets/forms/cover_field.py</extracomment>
        <translation>Guardar la carátula</translation>
    </message>
    <message>
        <source>Tags are being written. Wait until that is done, or stop it.</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tag_editing.py</extracomment>
        <translation>Se están escribiendo etiquetas. Espera a que termine o detenlo.</translation>
    </message>
    <message>
        <source>These tracks have no file of their own to write tags to: a CUE sheet names them.</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tag_editing.py</extracomment>
        <translation>Estas canciones no tienen un archivo propio donde escribir etiquetas: las indica una hoja CUE.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) renamed.</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tag_editing.py</extracomment>
        <translation>
            <numerusform>%n archivo renombrado.</numerusform>
            <numerusform>%n archivos renombrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cover that can be shown</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/cover_editing.py</extracomment>
        <translation>Ninguna carátula que se pueda mostrar</translation>
    </message>
    <message numerus="yes">
        <source>The tags of %n file(s) were written.</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tag_editing.py</extracomment>
        <translation>
            <numerusform>Se han escrito las etiquetas de %n archivo.</numerusform>
            <numerusform>Se han escrito las etiquetas de %n archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed back.</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tag_editing.py</extracomment>
        <translation>
            <numerusform>%n archivo vuelto a su estado anterior.</numerusform>
            <numerusform>%n archivos vueltos a su estado anterior.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed again.</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tag_editing.py</extracomment>
        <translation>
            <numerusform>%n archivo cambiado de nuevo.</numerusform>
            <numerusform>%n archivos cambiados de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be.</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tag_editing.py</extracomment>
        <translation>
            <numerusform>No se ha podido con %n archivo.</numerusform>
            <numerusform>No se ha podido con %n archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n file(s) changed.</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tag_editing.py</extracomment>
        <translation>
            <numerusform>Detenido. %n archivo cambiado.</numerusform>
            <numerusform>Detenido. %n archivos cambiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Genre</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/widgets/forms/tag_tool_forms.py
----------
musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Género</translation>
    </message>
    <message>
        <source>Composer</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/widgets/forms/tag_tool_forms.py
----------
musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Compositor</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/widgets/forms/tag_tool_forms.py
----------
musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Año</translation>
    </message>
    <message>
        <source>Track number</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Número de pista</translation>
    </message>
    <message>
        <source>Disc number</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Número de disco</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_editor.py</extracomment>
        <translation>Editar etiquetas</translation>
    </message>
    <message>
        <source>Number the tracks in this order</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_editor.py</extracomment>
        <translation>Numerar las canciones en este orden</translation>
    </message>
    <message>
        <source>Separate several artists, genres or composers with “; ”.</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_editor.py</extracomment>
        <translation>Separa varios artistas, géneros o compositores con «; ».</translation>
    </message>
    <message>
        <source>Keep modification time</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_editor.py</extracomment>
        <translation>Conservar la fecha de modificación de los archivos</translation>
    </message>
    <message>
        <source>{done} of {total} written. {left}</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_editor.py</extracomment>
        <translation>{done} de {total} escritos. {left}</translation>
    </message>
    <message>
        <source>Multiple covers</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_editor.py</extracomment>
        <translation>Varias carátulas</translation>
    </message>
    <message>
        <source>No cover</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_editor.py</extracomment>
        <translation>Sin carátula</translation>
    </message>
    <message>
        <source>The cover in the file will be removed •</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_editor.py</extracomment>
        <translation>Se quitará la carátula del archivo •</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>musicrec_desktop/gui/dialogs/plan_dialog.py
----------
musicrec_desktop/gui/dialogs/tag_editor.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_editor.py</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_editor.py</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Tag tools…</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_editor.py</extracomment>
        <translation>Herramientas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>musicrec_desktop/gui/dialogs/plan_dialog.py
----------
musicrec_desktop/gui/dialogs/tag_editor.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be written.</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tag_editing.py</extracomment>
        <translation>
            <numerusform>No se ha podido escribir %n archivo.</numerusform>
            <numerusform>No se han podido escribir %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read tags from file names, find and replace, change case, copy or swap fields</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_editor.py</extracomment>
        <translation>Leer etiquetas de los nombres de archivo, buscar y reemplazar, cambiar mayúsculas, copiar o intercambiar campos</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_editor.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/cover_field.py</extracomment>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste a cover</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/cover_field.py</extracomment>
        <translation>Pegar una carátula</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/cover_field.py</extracomment>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/lines_field.py</extracomment>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Multiple values: {values}, or none</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_number.py</extracomment>
        <translation>Varios valores: {values}, o ninguno</translation>
    </message>
    <message>
        <source>Multiple values: {values}</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_number.py</extracomment>
        <translation>Varios valores: {values}</translation>
    </message>
    <message>
        <source>Disc title</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Título del disco</translation>
    </message>
    <message>
        <source>Number of tracks</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Número de pistas</translation>
    </message>
    <message>
        <source>Number of discs</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Número de discos</translation>
    </message>
    <message>
        <source>Sort title</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Título de orden</translation>
    </message>
    <message>
        <source>Sort artist</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Artista de orden</translation>
    </message>
    <message>
        <source>Sort album artist</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Artista del álbum de orden</translation>
    </message>
    <message>
        <source>Sort album</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Álbum de orden</translation>
    </message>
    <message>
        <source>Sort composer</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py
----------
musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Compositor de orden</translation>
    </message>
    <message>
        <source>What lists go by in place of the name: “Beatles, The”. Where it is empty, the name counts.</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py</extracomment>
        <translation>Por lo que se guían las listas en lugar del nombre: «Beatles, The». Donde está vacío, cuenta el nombre.</translation>
    </message>
    <message>
        <source>Conductor</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py</extracomment>
        <translation>Director</translation>
    </message>
    <message>
        <source>Lyricist</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py</extracomment>
        <translation>Letrista</translation>
    </message>
    <message>
        <source>Remixer</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py</extracomment>
        <translation>Remezclador</translation>
    </message>
    <message>
        <source>Grouping</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py</extracomment>
        <translation>Agrupación</translation>
    </message>
    <message>
        <source>Mood</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py</extracomment>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Publisher (label)</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py</extracomment>
        <translation>Editor (sello)</translation>
    </message>
    <message>
        <source>Copyright</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py</extracomment>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>These are stored in the files. The BPM shown in lists is measured from the audio.</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py</extracomment>
        <translation>Esto se guarda en los archivos. Los BPM de las listas se miden en el sonido.</translation>
    </message>
    <message>
        <source>Sorting</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py</extracomment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>More</source>
        <comment>Further fields: conductor, label, BPM</comment>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>of</source>
        <comment>Between a number and how many there are</comment>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_pages.py</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>Track</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Disc</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Disco</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>There is no tag “{field}” that can be edited.</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>No hay ninguna etiqueta «{field}» que se pueda editar.</translation>
    </message>
    <message>
        <source>The field “{field}” holds no picture.</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>El campo «{field}» no contiene ninguna imagen.</translation>
    </message>
    <message>
        <source>A cover is a picture.</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Una carátula es una imagen.</translation>
    </message>
    <message>
        <source>The {name} is too long.</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>Demasiado largo: {name}.</translation>
    </message>
    <message>
        <source>“{text}” is not a valid {name}.</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>«{text}» no vale como {name}.</translation>
    </message>
    <message>
        <source>“{value}” is not a valid {name}.</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>«{value}» no vale como {name}.</translation>
    </message>
    <message>
        <source>This file has no cover.</source>
        <extracomment>musicrec_desktop/services/library/cover_files.py</extracomment>
        <translation>Este archivo no tiene carátula.</translation>
    </message>
    <message>
        <source>MP4 holds no number beyond {number}.</source>
        <extracomment>musicrec_desktop/library/tags/forms/mp4.py</extracomment>
        <translation>MP4 no admite números mayores que {number}.</translation>
    </message>
</context>
<context>
    <name>Tag fields</name>
    <message>
        <source>title</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>título</translation>
    </message>
    <message>
        <source>artist</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>artista</translation>
    </message>
    <message>
        <source>album</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>álbum</translation>
    </message>
    <message>
        <source>album artist</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>artista del álbum</translation>
    </message>
    <message>
        <source>genre</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>género</translation>
    </message>
    <message>
        <source>composer</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>compositor</translation>
    </message>
    <message>
        <source>year</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>año</translation>
    </message>
    <message>
        <source>track number</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>número de pista</translation>
    </message>
    <message>
        <source>disc number</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>número de disco</translation>
    </message>
    <message>
        <source>track total</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>total de pistas</translation>
    </message>
    <message>
        <source>disc total</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>total de discos</translation>
    </message>
    <message>
        <source>compilation</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>recopilatorio</translation>
    </message>
    <message>
        <source>disc subtitle</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>título del disco</translation>
    </message>
    <message>
        <source>title sort</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>orden del título</translation>
    </message>
    <message>
        <source>artist sort</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>orden del artista</translation>
    </message>
    <message>
        <source>album sort</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>orden del álbum</translation>
    </message>
    <message>
        <source>album artist sort</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>orden del artista del álbum</translation>
    </message>
    <message>
        <source>composer sort</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>orden del compositor</translation>
    </message>
    <message>
        <source>conductor</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>director</translation>
    </message>
    <message>
        <source>lyricist</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>letrista</translation>
    </message>
    <message>
        <source>remixer</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>remezclador</translation>
    </message>
    <message>
        <source>grouping</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>agrupación</translation>
    </message>
    <message>
        <source>mood</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>ánimo</translation>
    </message>
    <message>
        <source>publisher</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>editor</translation>
    </message>
    <message>
        <source>copyright</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>copyright</translation>
    </message>
    <message>
        <source>track gain db</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>ganancia de la canción en dB</translation>
    </message>
    <message>
        <source>album gain db</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>ganancia del álbum en dB</translation>
    </message>
    <message>
        <source>track peak</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>pico de la canción</translation>
    </message>
    <message>
        <source>album peak</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>pico del álbum</translation>
    </message>
    <message>
        <source>comment</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>comentario</translation>
    </message>
    <message>
        <source>lyrics</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>letra</translation>
    </message>
    <message>
        <source>cover</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>carátula</translation>
    </message>
    <message>
        <source>cover key</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>clave de la carátula</translation>
    </message>
    <message>
        <source>codec</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>códec</translation>
    </message>
    <message>
        <source>sample rate hz</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>frecuencia de muestreo en Hz</translation>
    </message>
    <message>
        <source>bit depth</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>profundidad de bits</translation>
    </message>
    <message>
        <source>channels</source>
        <extracomment>musicrec_desktop/library/tags/checks.py</extracomment>
        <translation>canales</translation>
    </message>
</context>
<context>
    <name>Tag tools</name>
    <message>
        <source>Tags from file names</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>Etiquetas de los nombres</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Change case</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>Cambiar mayúsculas</translation>
    </message>
    <message>
        <source>Copy a field</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>Copiar un campo</translation>
    </message>
    <message>
        <source>Tag tools</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>Herramientas de etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>Change the tags of %n track(s)</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>
            <numerusform>Cambiar las etiquetas de %n canción</numerusform>
            <numerusform>Cambiar las etiquetas de %n canciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>{done} of {total} written</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>{done} de {total} escritas</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Swap two fields</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>Intercambiar dos campos</translation>
    </message>
    <message>
        <source>Unchanged: {reason}</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>Se queda: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) will change</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>
            <numerusform>Cambiará %n canción</numerusform>
            <numerusform>Cambiarán %n canciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be changed</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>
            <numerusform>%n no puede y se queda igual</numerusform>
            <numerusform>%n no pueden y se quedan igual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (needs|need) no change</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>
            <numerusform>%n sin cambios</numerusform>
            <numerusform>%n sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Current</source>
        <comment>What a tag holds before it is changed</comment>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>New</source>
        <comment>What a tag holds once it is changed</comment>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Tags before and after</source>
        <extracomment>musicrec_desktop/gui/dialogs/tag_tools.py</extracomment>
        <translation>Etiquetas antes y después</translation>
    </message>
    <message>
        <source>Each Word</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Cada Palabra</translation>
    </message>
    <message>
        <source>First word</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Primera palabra</translation>
    </message>
    <message>
        <source>ALL CAPITALS</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>TODO MAYÚSCULAS</translation>
    </message>
    <message>
        <source>no capitals</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>todo minúsculas</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>En</translation>
    </message>
    <message>
        <source>All fields with words</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Todos los campos de texto</translation>
    </message>
    <message>
        <source>Pattern</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>{fields}. The last part is the file’s name, those before it the folders. {name} skips what you don’t want; [ ] marks an optional part.</source>
        <comment>{name} stays as it is</comment>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>{fields}. La última parte es el nombre del archivo; las anteriores, las carpetas. {name} representa lo que no se conserva; lo que va entre [ ] puede faltar.</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>Match case</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Capitals</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>En</translation>
    </message>
    <message>
        <source>Swap</source>
        <comment>One field with another</comment>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>With</source>
        <comment>One field with another</comment>
        <extracomment>musicrec_desktop/gui/widgets/forms/tag_tool_forms.py</extracomment>
        <translation>Con</translation>
    </message>
    <message>
        <source>the name doesn’t fit the pattern</source>
        <extracomment>musicrec_desktop/services/library/tag_tools.py</extracomment>
        <translation>el patrón no encaja con su nombre</translation>
    </message>
    <message>
        <source>“{text}” is not a regular expression: {reason}.</source>
        <extracomment>musicrec_desktop/services/library/tag_tools.py</extracomment>
        <translation>«{text}» no es una expresión regular: {reason}.</translation>
    </message>
</context>
<context>
    <name>Tidy up</name>
    <message>
        <source>Something is being tidied up. Wait until that is done, or stop it.</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tidying.py</extracomment>
        <translation>Se está ordenando algo. Espera a que termine o detenlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) will not come again.</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tidying.py</extracomment>
        <translation>
            <numerusform>%n propuesta no volverá a aparecer.</numerusform>
            <numerusform>%n propuestas no volverán a aparecer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was done is kept.</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tidying.py</extracomment>
        <translation>Detenido. Lo hecho se conserva.</translation>
    </message>
    <message>
        <source>What could be tidier?</source>
        <extracomment>musicrec_desktop/gui/panels/tidy_page.py</extracomment>
        <translation>¿Qué se puede ordenar?</translation>
    </message>
    <message>
        <source>Empty tags, spellings, genres, albums that fall apart, copies: all of it is looked for, and proposed. Nothing is changed before you accept it, and everything can be undone.</source>
        <extracomment>musicrec_desktop/gui/panels/tidy_page.py</extracomment>
        <translation>Etiquetas vacías, grafías, géneros, álbumes que se disgregan, copias: todo se busca y se propone. Nada cambia antes de que lo aceptes, y todo se puede deshacer.</translation>
    </message>
    <message>
        <source>Looking through the library…</source>
        <extracomment>musicrec_desktop/gui/panels/tidy_page.py</extracomment>
        <translation>Repasando la biblioteca…</translation>
    </message>
    <message>
        <source>You can go on listening; this runs beside it.</source>
        <extracomment>musicrec_desktop/gui/panels/tidy_page.py</extracomment>
        <translation>Puedes seguir escuchando; esto va en paralelo.</translation>
    </message>
    <message>
        <source>There is no music yet</source>
        <extracomment>musicrec_desktop/gui/panels/tidy_page.py</extracomment>
        <translation>Aún no hay música</translation>
    </message>
    <message>
        <source>Add the folder that your music is in; what could be tidier is looked for then.</source>
        <extracomment>musicrec_desktop/gui/panels/tidy_page.py</extracomment>
        <translation>Añade la carpeta donde está tu música; entonces se buscará qué se puede ordenar.</translation>
    </message>
    <message>
        <source>Nothing to tidy up</source>
        <extracomment>musicrec_desktop/gui/panels/tidy_page.py</extracomment>
        <translation>Nada que ordenar</translation>
    </message>
    <message>
        <source>No empty tags, no doubtful spellings or genres, no albums that fall apart. New music is looked at as soon as it is there.</source>
        <extracomment>musicrec_desktop/gui/panels/tidy_page.py</extracomment>
        <translation>Ni etiquetas vacías, ni grafías o géneros dudosos, ni álbumes partidos. La música nueva se mira en cuanto está.</translation>
    </message>
    <message>
        <source>Look now</source>
        <extracomment>musicrec_desktop/gui/panels/tidy_page.py</extracomment>
        <translation>Buscar ahora</translation>
    </message>
    <message>
        <source>The library could not be looked through</source>
        <extracomment>musicrec_desktop/gui/panels/tidy_page.py</extracomment>
        <translation>No se ha podido repasar la biblioteca</translation>
    </message>
    <message>
        <source>Don’t suggest again</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>No volver a sugerir</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z): {change}</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/top.py</extracomment>
        <translation>Deshacer (Ctrl+Z): {change}</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/top.py</extracomment>
        <translation>Deshacer: {change}</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>musicrec_desktop/gui/panels/tidy_page.py
----------
musicrec_desktop/gui/widgets/tidy/top.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>musicrec_desktop/gui/panels/tidy_page.py
----------
musicrec_desktop/gui/widgets/tidy/top.py</extracomment>
        <translation>Buscar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n</source>
        <extracomment>musicrec_desktop/gui/panels/tidy_page.py</extracomment>
        <translation>
            <numerusform>Aceptar %n</numerusform>
            <numerusform>Aceptar las %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n proposal(s) of {kind}</source>
        <extracomment>musicrec_desktop/gui/panels/tidy_page.py</extracomment>
        <translation>
            <numerusform>Aceptar %n propuesta de «{kind}»</numerusform>
            <numerusform>Aceptar las %n propuestas de «{kind}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/top.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Also write to the files</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/top.py</extracomment>
        <translation>Escribir también en los archivos</translation>
    </message>
    <message>
        <source>Without it, values hold in this library only, and files stay as they are. With it, tags are written into the files, too. Both can be undone.</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/top.py</extracomment>
        <translation>Sin esto, los valores solo valen en esta biblioteca y los archivos quedan como están. Con esto, las etiquetas se escriben también en los archivos. Ambas cosas se pueden deshacer.</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/top.py</extracomment>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Missing values</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Valores que faltan</translation>
    </message>
    <message>
        <source>Tags that are empty, filled from file names, the rest of the album, or the sound.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Etiquetas vacías, rellenadas a partir de los nombres de archivo, el resto del álbum o el sonido.</translation>
    </message>
    <message>
        <source>Spaces and letters</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Espacios y letras</translation>
    </message>
    <message>
        <source>Spaces too many, accents in parts, wrong encodings, numbers in titles.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Espacios de más, acentos descompuestos, codificaciones erróneas, números en los títulos.</translation>
    </message>
    <message>
        <source>Capitals</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Names and titles all in capitals, or without any.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Nombres y títulos todo en mayúsculas o sin ninguna.</translation>
    </message>
    <message>
        <source>Guests</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Invitados</translation>
    </message>
    <message>
        <source>“feat.”, “ft.” and “featuring” in one style.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>«feat.», «ft.» y «featuring» con un solo estilo.</translation>
    </message>
    <message>
        <source>Genres</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>One spelling for each genre: “hip hop” and “HipHop” are Hip-Hop.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Una grafía para cada género: «hip hop» y «HipHop» son Hip-Hop.</translation>
    </message>
    <message>
        <source>Spellings</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Grafías</translation>
    </message>
    <message>
        <source>Artists and albums that stand in several spellings; the likelier one for all.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Artistas y álbumes con varias grafías; la más probable para todos.</translation>
    </message>
    <message>
        <source>Albums and discs</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Álbumes y discos</translation>
    </message>
    <message>
        <source>Albums that fall apart: compilations, discs in the album’s name.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Álbumes que se disgregan: recopilatorios, discos en el nombre del álbum.</translation>
    </message>
    <message>
        <source>Years</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Años</translation>
    </message>
    <message>
        <source>Years that cannot be, or that the rest of the album denies.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Años imposibles o que el resto del álbum contradice.</translation>
    </message>
    <message>
        <source>Copies</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Plays, ratings and playlists move to the better copy. No file is deleted.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Las reproducciones, valoraciones y listas pasan a la mejor copia. No se elimina ningún archivo.</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Files that are cut off, damaged or clipped. For your information; there is nothing to accept.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>Archivos cortados, dañados o saturados. Solo para tu información; no hay nada que aceptar.</translation>
    </message>
    <message>
        <source>(none)</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no value</comment>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>vacío</translation>
    </message>
    <message>
        <source>{subject}: {value}</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>{subject}: {value}</translation>
    </message>
    <message>
        <source>{subject}, becomes {value}</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>{subject}, pasa a ser {value}</translation>
    </message>
    <message>
        <source>{proposal}. {reason} {tracks}, {share} sure.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>{proposal}. {reason} {tracks}, {share} de certeza.</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>No había nada que cambiar.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) changed back.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>
            <numerusform>%n canción vuelta a su estado anterior.</numerusform>
            <numerusform>%n canciones vueltas a su estado anterior.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) tidied up.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>
            <numerusform>%n canción ordenada.</numerusform>
            <numerusform>%n canciones ordenadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>
            <numerusform>%n archivo escrito.</numerusform>
            <numerusform>%n archivos escritos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be written.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>
            <numerusform>%n archivo no se ha podido escribir.</numerusform>
            <numerusform>%n archivos no se han podido escribir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) left out.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>
            <numerusform>%n cambio omitido.</numerusform>
            <numerusform>%n cambios omitidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) left out: {reason}.</source>
        <extracomment>musicrec_desktop/gui/words/tidy.py</extracomment>
        <translation>
            <numerusform>%n cambio omitido: {reason}.</numerusform>
            <numerusform>%n cambios omitidos: {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Track</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Canción</translation>
    </message>
    <message numerus="yes">
        <source>%n dismissed for good: propose again</source>
        <extracomment>musicrec_desktop/gui/panels/tidy_page.py</extracomment>
        <translation>
            <numerusform>%n «Nunca más»: volver a proponer</numerusform>
            <numerusform>%n «Nunca más»: volver a proponer</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose again what you dismissed for good</source>
        <extracomment>musicrec_desktop/gui/panels/tidy_page.py</extracomment>
        <translation>Volver a proponer lo que descartaste para siempre</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept what is selected (Enter)</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Aceptar lo seleccionado (Intro)</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Not now; it comes back with the next look (Delete)</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>Ahora no; volverá en la próxima búsqueda (Supr)</translation>
    </message>
    <message>
        <source>Do not propose this any more (Shift+Delete)</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>No volver a proponer esto (Mayús+Supr)</translation>
    </message>
    <message numerus="yes">
        <source>They touch %n track(s).</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>
            <numerusform>Afectan a %n canción.</numerusform>
            <numerusform>Afectan a %n canciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>
            <numerusform>Aceptar %n</numerusform>
            <numerusform>Aceptar %n</numerusform>
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
        <translation>Canciones afectadas</translation>
    </message>
    <message>
        <source>a cover</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/details.py</extracomment>
        <translation>una carátula</translation>
    </message>
    <message>
        <source>Kinds of proposals</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/lists.py</extracomment>
        <translation>Tipos de propuestas</translation>
    </message>
    <message>
        <source>Proposals</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/lists.py</extracomment>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Enter accepts, Delete skips, Shift+Delete never asks again</source>
        <extracomment>musicrec_desktop/gui/widgets/tidy/lists.py</extracomment>
        <translation>Intro acepta, Supr salta, Mayús+Supr no vuelve a preguntar</translation>
    </message>
</context>
<context>
    <name>Tidying</name>
    <message>
        <source>its tag was changed meanwhile</source>
        <extracomment>musicrec_desktop/library/tidying/journal.py</extracomment>
        <translation>la etiqueta ha cambiado entretanto</translation>
    </message>
    <message>
        <source>it is no longer in the library</source>
        <extracomment>musicrec_desktop/library/tidying/journal.py</extracomment>
        <translation>la canción ya no está en la biblioteca</translation>
    </message>
    <message>
        <source>they differ in case and spaces only</source>
        <extracomment>musicrec_desktop/library/tidying/names.py</extracomment>
        <translation>solo difieren en mayúsculas y espacios</translation>
    </message>
    <message>
        <source>they differ in how an umlaut is written</source>
        <extracomment>musicrec_desktop/library/tidying/names.py</extracomment>
        <translation>difieren en cómo se escribe una diéresis</translation>
    </message>
    <message>
        <source>they differ in “The” only</source>
        <extracomment>musicrec_desktop/library/tidying/names.py</extracomment>
        <translation>solo difieren en «The»</translation>
    </message>
    <message>
        <source>they differ in “The” only of this artist</source>
        <extracomment>musicrec_desktop/library/tidying/names.py</extracomment>
        <translation>solo difieren en «The», con el mismo artista</translation>
    </message>
    <message>
        <source>they differ in punctuation, case and spaces only</source>
        <extracomment>musicrec_desktop/library/tidying/names.py</extracomment>
        <translation>solo difieren en puntuación, mayúsculas y espacios</translation>
    </message>
    <message>
        <source>they differ in accents and punctuation only</source>
        <extracomment>musicrec_desktop/library/tidying/names.py</extracomment>
        <translation>solo difieren en acentos y puntuación</translation>
    </message>
    <message>
        <source>they differ in spaces and hyphens only</source>
        <extracomment>musicrec_desktop/library/tidying/names.py</extracomment>
        <translation>solo difieren en espacios y guiones</translation>
    </message>
    <message>
        <source>one is the form that names are sorted by</source>
        <extracomment>musicrec_desktop/library/tidying/names.py</extracomment>
        <translation>una es la forma por la que se ordenan los nombres</translation>
    </message>
    <message>
        <source>they differ in one word, by {slip}</source>
        <extracomment>musicrec_desktop/library/tidying/names.py</extracomment>
        <translation>difieren en una palabra: {slip}</translation>
    </message>
    <message>
        <source>they differ in one word, and are found on one album</source>
        <extracomment>musicrec_desktop/library/tidying/names.py</extracomment>
        <translation>difieren en una palabra y están en un mismo álbum</translation>
    </message>
    <message>
        <source>It is a compilation.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/album_artists.py</extracomment>
        <translation>Es un recopilatorio.</translation>
    </message>
    <message>
        <source>{artist} plays on {share}% of it.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/album_artists.py</extracomment>
        <translation>{artist} toca en el {share} % de sus canciones.</translation>
    </message>
    <message>
        <source>Many artists play on it.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/album_artists.py</extracomment>
        <translation>Tocan muchos artistas en él.</translation>
    </message>
    <message>
        <source>This album lies in one folder, but names several album artists.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/album_artists.py</extracomment>
        <translation>Este álbum está en una sola carpeta, pero indica varios artistas del álbum.</translation>
    </message>
    <message>
        <source>This album lies in one folder and names no album artist.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/album_artists.py</extracomment>
        <translation>Este álbum está en una sola carpeta y no indica ningún artista del álbum.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <extracomment>musicrec_desktop/library/tidying/rules/album_artists.py</extracomment>
        <translation>
            <numerusform>{names} y %n más</numerusform>
            <numerusform>{names} y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n other(s) in this folder (says|say) so.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/album_mates.py</extracomment>
        <translation>
            <numerusform>La otra canción de esta carpeta así lo indica.</numerusform>
            <numerusform>Las otras %n canciones de esta carpeta así lo indican.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another track of the album has it; covers are written into files only.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/album_mates.py</extracomment>
        <translation>Otra canción del álbum la tiene; las carátulas solo se escriben en los archivos.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) of the album (has|have) it; covers are written into files only.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/album_mates.py</extracomment>
        <translation>
            <numerusform>%n canción más del álbum la tiene; las carátulas solo se escriben en los archivos.</numerusform>
            <numerusform>%n canciones más del álbum la tienen; las carátulas solo se escriben en los archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another track of the album says so.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/album_mates.py</extracomment>
        <translation>Otra canción del álbum así lo indica.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) of the album (says|say) so.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/album_mates.py</extracomment>
        <translation>
            <numerusform>%n canción más del álbum así lo indica.</numerusform>
            <numerusform>%n canciones más del álbum así lo indican.</numerusform>
        </translation>
    </message>
    <message>
        <source>the cover of “{title}”</source>
        <extracomment>musicrec_desktop/library/tidying/rules/album_mates.py</extracomment>
        <translation>la carátula de «{title}»</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>musicrec_desktop/library/tidying/rules/clipping.py
----------
musicrec_desktop/library/tidying/rules/durations.py</extracomment>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Its true peak lies {decibels} dB above full scale: without ReplayGain it is cut off when played. Another copy of it may be better.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/clipping.py</extracomment>
        <translation>Su pico real está {decibels} dB por encima del máximo: sin ReplayGain se recorta al reproducirla. Puede que otra copia sea mejor.</translation>
    </message>
    <message>
        <source>{title} – {artist}</source>
        <extracomment>musicrec_desktop/library/tidying/rules/copies.py</extracomment>
        <translation>{title} – {artist}</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <extracomment>musicrec_desktop/library/tidying/rules/copies.py</extracomment>
        <translation>Artista desconocido</translation>
    </message>
    <message numerus="yes">
        <source>The same recording in %n file(s).</source>
        <extracomment>musicrec_desktop/library/tidying/rules/copies.py</extracomment>
        <translation>
            <numerusform>La misma grabación en %n archivo.</numerusform>
            <numerusform>La misma grabación en %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plays, ratings and places in playlists would move to the better one: {why}.</source>
        <comment>why: “it is lossless”</comment>
        <extracomment>musicrec_desktop/library/tidying/rules/copies.py</extracomment>
        <translation>Las reproducciones, valoraciones y puestos en listas pasarían a la mejor copia: {why}.</translation>
    </message>
    <message>
        <source>Plays, ratings and places in playlists would move to the better one.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/copies.py</extracomment>
        <translation>Las reproducciones, valoraciones y puestos en listas pasarían a la mejor copia.</translation>
    </message>
    <message>
        <source>Nothing has to be moved; the better one is the first: {why}.</source>
        <comment>why: “it is lossless”</comment>
        <extracomment>musicrec_desktop/library/tidying/rules/copies.py</extracomment>
        <translation>No hay que mover nada; la mejor copia es la primera: {why}.</translation>
    </message>
    <message>
        <source>Nothing has to be moved; the better one is the first.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/copies.py</extracomment>
        <translation>No hay que mover nada; la mejor copia es la primera.</translation>
    </message>
    <message>
        <source>{album}, disc {number}</source>
        <extracomment>musicrec_desktop/library/tidying/rules/discs.py</extracomment>
        <translation>{album}, disco {number}</translation>
    </message>
    <message>
        <source>{album}, discs by number</source>
        <extracomment>musicrec_desktop/library/tidying/rules/discs.py</extracomment>
        <translation>{album}, discos por número</translation>
    </message>
    <message>
        <source>The disc belongs into its own field; in the album’s name it makes two albums of one.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/discs.py</extracomment>
        <translation>El disco va en su propio campo; en el nombre del álbum hace dos álbumes de uno.</translation>
    </message>
    <message>
        <source>Its folder is named by a disc, and so is another of the same album.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/discs.py</extracomment>
        <translation>Su carpeta lleva el nombre de un disco, igual que otra del mismo álbum.</translation>
    </message>
    <message>
        <source>It is only {seconds} seconds long.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/durations.py</extracomment>
        <translation>Solo dura {seconds} segundos.</translation>
    </message>
    <message>
        <source>It says that it is {length} long, but sounds for {sounding} only.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/durations.py</extracomment>
        <translation>Indica que dura {length}, pero solo suena {sounding}.</translation>
    </message>
    <message>
        <source>It could not be read to its end: {reason}.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/durations.py</extracomment>
        <translation>No se ha podido leer hasta el final: {reason}.</translation>
    </message>
    <message>
        <source>Its CUE sheet lets it end before it begins.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/durations.py</extracomment>
        <translation>Según su hoja CUE, termina antes de empezar.</translation>
    </message>
    <message>
        <source>Its CUE sheet lets it begin after the end of the file.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/durations.py</extracomment>
        <translation>Según su hoja CUE, empieza después del final del archivo.</translation>
    </message>
    <message>
        <source>UTF-8 was read as another encoding; read again, it makes sense as a whole.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/encodings.py</extracomment>
        <translation>UTF-8 se leyó con otra codificación; leído de nuevo, todo cobra sentido.</translation>
    </message>
    <message>
        <source>From the file’s name, read as “{pattern}”: {known}.</source>
        <comment>known: “a common way to name files”</comment>
        <extracomment>musicrec_desktop/library/tidying/rules/file_names.py</extracomment>
        <translation>Según el nombre del archivo, leído como «{pattern}»: {known}.</translation>
    </message>
    <message>
        <source>From the folder’s name, read as “{pattern}”: {known}.</source>
        <comment>known: “a common way to name files”</comment>
        <extracomment>musicrec_desktop/library/tidying/rules/file_names.py</extracomment>
        <translation>Según el nombre de la carpeta, leído como «{pattern}»: {known}.</translation>
    </message>
    <message>
        <source>From the parent folder’s name, read as “{pattern}”: {known}.</source>
        <comment>known: “a common way to name files”</comment>
        <extracomment>musicrec_desktop/library/tidying/rules/file_names.py</extracomment>
        <translation>Según el nombre de la carpeta superior, leído como «{pattern}»: {known}.</translation>
    </message>
    <message>
        <source>You said that it is “{genre}”; the tags do not say it yet.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/predicted_genres.py</extracomment>
        <translation>Dijiste que es «{genre}»; las etiquetas aún no lo dicen.</translation>
    </message>
    <message>
        <source>It sounds like “{genre}”: {share}% sure or more, by the genre model.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/predicted_genres.py</extracomment>
        <translation>Suena a «{genre}»: {share} % de certeza o más, según el modelo de géneros.</translation>
    </message>
    <message>
        <source>Japanese was read as a Western encoding.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/encodings.py</extracomment>
        <translation>El japonés se leyó como codificación occidental.</translation>
    </message>
    <message>
        <source>Korean was read as a Western encoding.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/encodings.py</extracomment>
        <translation>El coreano se leyó como codificación occidental.</translation>
    </message>
    <message>
        <source>Chinese was read as a Western encoding.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/encodings.py</extracomment>
        <translation>El chino se leyó como codificación occidental.</translation>
    </message>
    <message>
        <source>Greek was read as a Western encoding.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/encodings.py</extracomment>
        <translation>El griego se leyó como codificación occidental.</translation>
    </message>
    <message>
        <source>Cyrillic was read as a Western encoding.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/encodings.py</extracomment>
        <translation>El cirílico se leyó con una codificación occidental.</translation>
    </message>
    <message>
        <source>Hebrew was read as a Western encoding.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/encodings.py</extracomment>
        <translation>El hebreo se leyó como codificación occidental.</translation>
    </message>
    <message>
        <source>Arabic was read as a Western encoding.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/encodings.py</extracomment>
        <translation>El árabe se leyó como codificación occidental.</translation>
    </message>
    <message>
        <source>Thai was read as a Western encoding.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/encodings.py</extracomment>
        <translation>El tailandés se leyó como codificación occidental.</translation>
    </message>
    <message>
        <source>Polish was read as a Western encoding.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/encodings.py</extracomment>
        <translation>El polaco se leyó como codificación occidental.</translation>
    </message>
    <message>
        <source>Guests are named in one way here: “{style}”.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/featuring.py</extracomment>
        <translation>Aquí los invitados se indican siempre igual: «{style}».</translation>
    </message>
    <message>
        <source>{what} in “{folder}”</source>
        <extracomment>musicrec_desktop/library/tidying/rules/file_names.py</extracomment>
        <translation>{what} en «{folder}»</translation>
    </message>
    <message numerus="yes">
        <source>{what} of %n file(s) in “{folder}”</source>
        <extracomment>musicrec_desktop/library/tidying/rules/file_names.py</extracomment>
        <translation>
            <numerusform>{what} de %n archivo en «{folder}»</numerusform>
            <numerusform>{what} de %n archivos en «{folder}»</numerusform>
        </translation>
    </message>
    <message>
        <source>right for {share}% of your tagged files</source>
        <extracomment>musicrec_desktop/library/tidying/rules/file_names.py</extracomment>
        <translation>acierta en el {share} % de los archivos con etiquetas</translation>
    </message>
    <message>
        <source>a common way to name files</source>
        <extracomment>musicrec_desktop/library/tidying/rules/file_names.py</extracomment>
        <translation>una forma habitual de nombrarlos</translation>
    </message>
    <message>
        <source>This says nothing about a genre.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/genre_forms.py</extracomment>
        <translation>Esto no dice nada de un género.</translation>
    </message>
    <message>
        <source>These are several genres in one.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/genre_forms.py</extracomment>
        <translation>Son varios géneros en uno.</translation>
    </message>
    <message>
        <source>ID3v1 names genres by numbers.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/genre_forms.py</extracomment>
        <translation>ID3v1 indica los géneros con números.</translation>
    </message>
    <message>
        <source>It differs from “{genre}” by one letter.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/genre_forms.py</extracomment>
        <translation>Difiere de «{genre}» en una letra.</translation>
    </message>
    <message>
        <source>A genre is named twice.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/genre_forms.py</extracomment>
        <translation>Un género se indica dos veces.</translation>
    </message>
    <message>
        <source>This is another name of {genre} in the list of genres.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/genre_forms.py</extracomment>
        <translation>Es otro nombre de {genre} en la lista de géneros.</translation>
    </message>
    <message>
        <source>This is another name of {genre} in the list of genres, a part of {above}.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/genre_forms.py</extracomment>
        <translation>Es otro nombre de {genre} en la lista de géneros, parte de {above}.</translation>
    </message>
    <message>
        <source>This genre is spelt “{genre}” in the list of genres.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/genre_forms.py</extracomment>
        <translation>Este género se escribe «{genre}» en la lista de géneros.</translation>
    </message>
    <message>
        <source>This genre is spelt “{genre}” in the list of genres, a part of {above}.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/genre_forms.py</extracomment>
        <translation>Este género se escribe «{genre}» en la lista de géneros, parte de {above}.</translation>
    </message>
    <message>
        <source>Everything is in capitals.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/letter_case.py</extracomment>
        <translation>Todo está en mayúsculas.</translation>
    </message>
    <message>
        <source>There are no capitals, and elsewhere this artist’s titles have them.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/letter_case.py</extracomment>
        <translation>No hay mayúsculas, y los demás títulos de este artista las tienen.</translation>
    </message>
    <message>
        <source>Everything is in capitals, and elsewhere this artist’s titles are not.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/letter_case.py</extracomment>
        <translation>Todo está en mayúsculas, y los demás títulos de este artista no.</translation>
    </message>
    <message>
        <source>Every title of the album begins with its track number.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/numbered_titles.py</extracomment>
        <translation>Todos los títulos del álbum empiezan por su número de pista.</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album artist</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>Artista del álbum</translation>
    </message>
    <message>
        <source>Album</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Genre</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>Género</translation>
    </message>
    <message>
        <source>Composer</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>Compositor</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>Año</translation>
    </message>
    <message>
        <source>Track number</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>Número de pista</translation>
    </message>
    <message>
        <source>Disc number</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>Número de disco</translation>
    </message>
    <message>
        <source>Cover</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>Carátula</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s)</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>
            <numerusform>%n título</numerusform>
            <numerusform>%n títulos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n artist(s)</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>
            <numerusform>%n artista</numerusform>
            <numerusform>%n artistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n album artist(s)</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>
            <numerusform>%n artista del álbum</numerusform>
            <numerusform>%n artistas del álbum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n album(s)</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>
            <numerusform>%n álbum</numerusform>
            <numerusform>%n álbumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n genre(s)</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>
            <numerusform>%n género</numerusform>
            <numerusform>%n géneros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n composer(s)</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>
            <numerusform>%n compositor</numerusform>
            <numerusform>%n compositores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track number(s)</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>
            <numerusform>%n número de pista</numerusform>
            <numerusform>%n números de pista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disc number(s)</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>
            <numerusform>%n número de disco</numerusform>
            <numerusform>%n números de disco</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cover(s)</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>
            <numerusform>%n carátula</numerusform>
            <numerusform>%n carátulas</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} of “{album}”</source>
        <extracomment>musicrec_desktop/library/tidying/rules/rule.py</extracomment>
        <translation>{what} de «{album}»</translation>
    </message>
    <message>
        <source>The article stands at the end, as in a sorted list; a name begins with it.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/sort_forms.py</extracomment>
        <translation>El artículo está al final, como en una lista ordenada; un nombre empieza por él.</translation>
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
            <numerusform>%n canción dice «{name}»</numerusform>
            <numerusform>%n canciones dicen «{name}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (says|say) “{name}”</source>
        <extracomment>musicrec_desktop/library/tidying/rules/spelling.py</extracomment>
        <translation>
            <numerusform>%n dice «{name}»</numerusform>
            <numerusform>%n dicen «{name}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Accents stand beside their letters; searching and sorting want them as one.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/white_space.py</extracomment>
        <translation>Los acentos están separados de sus letras; para buscar y ordenar conviene que vayan juntos.</translation>
    </message>
    <message>
        <source>There are more spaces than needed.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/white_space.py</extracomment>
        <translation>Hay más espacios de los necesarios.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be seen.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/white_space.py</extracomment>
        <translation>Contiene caracteres que no se ven.</translation>
    </message>
    <message>
        <source>Nothing was recorded before {year}, and nothing is from the future.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/years.py</extracomment>
        <translation>Nada se grabó antes de {year} y nada viene del futuro.</translation>
    </message>
    <message numerus="yes">
        <source>All others of the album, %n track(s), say {year}.</source>
        <extracomment>musicrec_desktop/library/tidying/rules/years.py</extracomment>
        <translation>
            <numerusform>El resto del álbum, %n canción, indica {year}.</numerusform>
            <numerusform>El resto del álbum, %n canciones, indica {year}.</numerusform>
        </translation>
    </message>
    <message>
        <source>a letter doubled, or not</source>
        <extracomment>musicrec_desktop/library/tidying/slips.py</extracomment>
        <translation>una letra doble o no</translation>
    </message>
    <message>
        <source>two letters swapped</source>
        <extracomment>musicrec_desktop/library/tidying/slips.py</extracomment>
        <translation>dos letras intercambiadas</translation>
    </message>
    <message>
        <source>a letter more or less</source>
        <extracomment>musicrec_desktop/library/tidying/slips.py</extracomment>
        <translation>una letra de más o de menos</translation>
    </message>
    <message>
        <source>another letter</source>
        <extracomment>musicrec_desktop/library/tidying/slips.py</extracomment>
        <translation>otra letra</translation>
    </message>
    <message>
        <source>it is lossless</source>
        <extracomment>musicrec_desktop/services/library/tidy_job.py</extracomment>
        <translation>no tiene pérdida</translation>
    </message>
    <message>
        <source>it sounds better</source>
        <extracomment>musicrec_desktop/services/library/tidy_job.py</extracomment>
        <translation>suena mejor</translation>
    </message>
    <message>
        <source>its sample rate is higher</source>
        <extracomment>musicrec_desktop/services/library/tidy_job.py</extracomment>
        <translation>su frecuencia de muestreo es mayor</translation>
    </message>
    <message>
        <source>it plays longer</source>
        <extracomment>musicrec_desktop/services/library/tidy_job.py</extracomment>
        <translation>dura más</translation>
    </message>
    <message>
        <source>its tags are more complete</source>
        <extracomment>musicrec_desktop/services/library/tidy_job.py</extracomment>
        <translation>sus etiquetas son más completas</translation>
    </message>
    <message>
        <source>it was played more</source>
        <extracomment>musicrec_desktop/services/library/tidy_job.py</extracomment>
        <translation>se ha reproducido más</translation>
    </message>
    <message>
        <source>a cover lies in files only; accept it with “also write to the files”</source>
        <extracomment>musicrec_desktop/services/library/tidying.py</extracomment>
        <translation>una carátula solo está en los archivos; acéptala con «Escribir también en los archivos»</translation>
    </message>
    <message>
        <source>a CUE sheet names it, so the change holds in the library only</source>
        <extracomment>musicrec_desktop/services/library/tidying.py</extracomment>
        <translation>la indica una hoja CUE, así que el cambio solo vale en la biblioteca</translation>
    </message>
    <message>
        <source>Nothing was tidied up that could be taken back.</source>
        <extracomment>musicrec_desktop/services/library/tidying.py</extracomment>
        <translation>No se ha ordenado nada que se pueda deshacer.</translation>
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
        <translation>{days} días</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>{seconds} s restantes</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>{minutes} min restantes</translation>
    </message>
    <message>
        <source>{hours} h left</source>
        <extracomment>musicrec_desktop/gui/words/text.py</extracomment>
        <translation>{hours} h restantes</translation>
    </message>
</context>
<context>
    <name>Track menu</name>
    <message>
        <source>Open album</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/group_menu.py</extracomment>
        <translation>Abrir álbum</translation>
    </message>
    <message>
        <source>Open genre</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/group_menu.py</extracomment>
        <translation>Abrir género</translation>
    </message>
    <message>
        <source>Start radio from this artist</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/group_menu.py</extracomment>
        <translation>Iniciar radio de este artista</translation>
    </message>
    <message>
        <source>Start radio from this genre</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/group_menu.py</extracomment>
        <translation>Iniciar radio de este género</translation>
    </message>
    <message>
        <source>Copied: {track}</source>
        <extracomment>musicrec_desktop/gui/wiring/track_answers.py</extracomment>
        <translation>Copiado: {track}</translation>
    </message>
    <message>
        <source>Path copied: {path}</source>
        <extracomment>musicrec_desktop/gui/wiring/track_answers.py</extracomment>
        <translation>Ruta copiada: {path}</translation>
    </message>
    <message>
        <source>No file manager answered. The file is {path}</source>
        <extracomment>musicrec_desktop/gui/controllers/exchange/exports.py
----------
musicrec_desktop/gui/wiring/track_answers.py</extracomment>
        <translation>No ha respondido ningún gestor de archivos. El archivo es {path}</translation>
    </message>
    <message>
        <source>Send to</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/file_menus.py</extracomment>
        <translation>Enviar a</translation>
    </message>
    <message>
        <source>Folder…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/file_menus.py</extracomment>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Open with</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/open_with_menu.py</extracomment>
        <translation>Abrir con</translation>
    </message>
    <message>
        <source>Other playlist…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/playlist_menu.py</extracomment>
        <translation>Otra lista…</translation>
    </message>
    <message numerus="yes">
        <source>{said} and %n more</source>
        <extracomment>musicrec_desktop/gui/wiring/track_answers.py</extracomment>
        <translation>
            <numerusform>{said} y %n más</numerusform>
            <numerusform>{said} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Play now</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/playlist_menu.py
----------
musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Reproducir ahora</translation>
    </message>
    <message>
        <source>Play next</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/playlist_menu.py
----------
musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Reproducir a continuación</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/playlist_menu.py
----------
musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>Find similar</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Buscar parecidas</translation>
    </message>
    <message>
        <source>Details…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message numerus="yes">
        <source>Copy path(s)</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>
            <numerusform>Copiar ruta</numerusform>
            <numerusform>Copiar rutas</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit tags…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Editar etiquetas…</translation>
    </message>
    <message>
        <source>Predict genre…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Suponer género…</translation>
    </message>
    <message>
        <source>Rename files…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Renombrar archivos…</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <extracomment>musicrec_desktop/gui/panels/settings/storage_forms.py
----------
musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Quitar de la biblioteca</translation>
    </message>
    <message>
        <source>Go to artist</source>
        <extracomment>musicrec_desktop/gui/panels/playing/listening_view.py
----------
musicrec_desktop/gui/panels/playing/now_playing_header.py
----------
musicrec_desktop/gui/panels/playing/playing_track.py</extracomment>
        <translation>Ir al artista</translation>
    </message>
    <message>
        <source>Go to album</source>
        <extracomment>musicrec_desktop/gui/panels/playing/listening_view.py
----------
musicrec_desktop/gui/panels/playing/now_playing_header.py
----------
musicrec_desktop/gui/panels/playing/playing_track.py</extracomment>
        <translation>Ir al álbum</translation>
    </message>
    <message>
        <source>Nothing is playing.</source>
        <extracomment>musicrec_desktop/gui/wiring/track_answers.py</extracomment>
        <translation>No suena nada.</translation>
    </message>
    <message>
        <source>“{title}” is not in your library.</source>
        <extracomment>musicrec_desktop/gui/wiring/track_answers.py</extracomment>
        <translation>«{title}» no está en tu biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>File(s)</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>
            <numerusform>Archivo</numerusform>
            <numerusform>Archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Start radio from this album</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/group_menu.py</extracomment>
        <translation>Iniciar radio de este álbum</translation>
    </message>
    <message>
        <source>Start radio from this folder</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/group_menu.py</extracomment>
        <translation>Iniciar radio de esta carpeta</translation>
    </message>
    <message>
        <source>Move to trash…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Mover a la papelera…</translation>
    </message>
    <message>
        <source>Tag tools</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Herramientas de etiquetas</translation>
    </message>
    <message>
        <source>Tags from file names…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Etiquetas de los nombres…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Buscar y reemplazar…</translation>
    </message>
    <message>
        <source>Change case…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Cambiar mayúsculas…</translation>
    </message>
    <message>
        <source>Copy a field…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Copiar un campo…</translation>
    </message>
    <message>
        <source>Swap two fields…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Intercambiar dos campos…</translation>
    </message>
    <message>
        <source>As last time…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Como la última vez…</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Artist</source>
        <comment>Go to the …</comment>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <comment>Go to the …</comment>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Start radio from here</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Iniciar radio desde aquí</translation>
    </message>
    <message>
        <source>Start radio from these</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Iniciar radio desde estas</translation>
    </message>
    <message>
        <source>Path to another track…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Camino a otra canción…</translation>
    </message>
    <message>
        <source>Path from one to the other…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/track_menu.py</extracomment>
        <translation>Camino de una a otra…</translation>
    </message>
    <message>
        <source>Add to playlist</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/playlist_menu.py</extracomment>
        <translation>Añadir a una lista</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <extracomment>musicrec_desktop/gui/wiring/menus/playlist_menu.py</extracomment>
        <translation>Nueva lista…</translation>
    </message>
</context>
<context>
    <name>Tracks</name>
    <message>
        <source>The file is not there: {path}</source>
        <extracomment>musicrec_desktop/gui/models/track_cells.py</extracomment>
        <translation>El archivo no está: {path}</translation>
    </message>
    <message>
        <source>No genre</source>
        <extracomment>musicrec_desktop/gui/models/browsing_entries.py</extracomment>
        <translation>Sin género</translation>
    </message>
    <message>
        <source>No longer in the library</source>
        <extracomment>musicrec_desktop/gui/models/map_regions.py</extracomment>
        <translation>Ya no está en la biblioteca</translation>
    </message>
    <message>
        <source>Perhaps {bpm} BPM; no clear pulse was heard</source>
        <extracomment>musicrec_desktop/gui/models/track_cells.py</extracomment>
        <translation>Quizá {bpm} BPM; no se oyó un pulso claro</translation>
    </message>
    <message>
        <source>Perhaps {key}; no clear key was heard</source>
        <extracomment>musicrec_desktop/gui/models/track_cells.py</extracomment>
        <translation>Quizá {key}; no se oyó una tonalidad clara</translation>
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
        <translation>Este archivo no se pudo analizar; la lista de archivos ilegibles dice por qué.</translation>
    </message>
    <message>
        <source>No pulse was heard</source>
        <extracomment>musicrec_desktop/gui/models/track_cells.py</extracomment>
        <translation>No se oyó ningún pulso</translation>
    </message>
    <message>
        <source>No key was heard</source>
        <extracomment>musicrec_desktop/gui/models/track_cells.py</extracomment>
        <translation>No se oyó ninguna tonalidad</translation>
    </message>
    <message>
        <source>Not analysed yet</source>
        <extracomment>musicrec_desktop/gui/models/track_cells.py</extracomment>
        <translation>Sin analizar todavía</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <extracomment>musicrec_desktop/gui/words/tracks.py</extracomment>
        <translation>Artista desconocido</translation>
    </message>
    <message>
        <source>{title} by unknown artist</source>
        <extracomment>musicrec_desktop/gui/words/tracks.py</extracomment>
        <translation>{title} de artista desconocido</translation>
    </message>
    <message>
        <source>{title} by {artist}</source>
        <extracomment>musicrec_desktop/gui/words/tracks.py</extracomment>
        <translation>{title} de {artist}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>musicrec_desktop/gui/dialogs/mix_dialog.py
----------
musicrec_desktop/gui/words/tracks.py
----------
musicrec_desktop/services/similarity/similarity.py</extracomment>
        <translation>«{name}»</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>None of these files are in your library.</source>
        <extracomment>musicrec_desktop/gui/controllers/library/trashing.py</extracomment>
        <translation>Ninguno de estos archivos está en tu biblioteca.</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <extracomment>musicrec_desktop/gui/controllers/library/trashing.py</extracomment>
        <translation>Mover a la papelera</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved to the trash.</source>
        <extracomment>musicrec_desktop/gui/controllers/library/trashing.py</extracomment>
        <translation>
            <numerusform>%n archivo movido a la papelera.</numerusform>
            <numerusform>%n archivos movidos a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not moved to the trash</source>
        <extracomment>musicrec_desktop/gui/controllers/library/trashing.py</extracomment>
        <translation>
            <numerusform>%n archivo no movido a la papelera</numerusform>
            <numerusform>%n archivos no movidos a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay where they are, and in your library.</source>
        <extracomment>musicrec_desktop/gui/controllers/library/trashing.py</extracomment>
        <translation>Se quedan donde están, y en tu biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not back in place</source>
        <extracomment>musicrec_desktop/gui/controllers/library/trashing.py</extracomment>
        <translation>
            <numerusform>%n archivo no ha vuelto a su lugar</numerusform>
            <numerusform>%n archivos no han vuelto a su lugar</numerusform>
        </translation>
    </message>
    <message>
        <source>What is known of them is in your library again.</source>
        <extracomment>musicrec_desktop/gui/controllers/library/trashing.py</extracomment>
        <translation>Lo que se sabe de ellos está otra vez en tu biblioteca.</translation>
    </message>
    <message>
        <source>Move the file of “{title}” to the trash?</source>
        <extracomment>musicrec_desktop/gui/controllers/library/trashing.py</extracomment>
        <translation>¿Mover a la papelera el archivo de «{title}»?</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to the trash?</source>
        <extracomment>musicrec_desktop/gui/controllers/library/trashing.py</extracomment>
        <translation>
            <numerusform>¿Mover %n archivo a la papelera?</numerusform>
            <numerusform>¿Mover %n archivos a la papelera?</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} go to the trash of your system, and free no room until that is emptied. The songs leave your library, too. Undo brings back files and songs.</source>
        <extracomment>musicrec_desktop/gui/controllers/library/trashing.py</extracomment>
        <translation>{size} van a la papelera de tu sistema y no se liberan hasta que se vacíe. Las canciones salen también de tu biblioteca. «Deshacer» devuelve archivos y canciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n more song(s) in the same file(s) go with them: {names}</source>
        <extracomment>musicrec_desktop/gui/controllers/library/trashing.py</extracomment>
        <translation>
            <numerusform>%n canción más en los mismos archivos va con ellos: {names}</numerusform>
            <numerusform>%n canciones más en los mismos archivos van con ellos: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>removing %n track(s)</source>
        <extracomment>musicrec_desktop/gui/controllers/library/removal.py</extracomment>
        <translation>
            <numerusform>quitar %n canción</numerusform>
            <numerusform>quitar %n canciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removing a folder with %n track(s)</source>
        <extracomment>musicrec_desktop/gui/controllers/library/removal.py</extracomment>
        <translation>
            <numerusform>quitar una carpeta con %n canción</numerusform>
            <numerusform>quitar una carpeta con %n canciones</numerusform>
        </translation>
    </message>
    <message>
        <source>making “{name}”</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/made_playlists.py</extracomment>
        <translation>crear «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>making %n playlist(s)</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/made_playlists.py</extracomment>
        <translation>
            <numerusform>crear %n lista</numerusform>
            <numerusform>crear %n listas</numerusform>
        </translation>
    </message>
    <message>
        <source>making the folder “{name}”</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_folders.py</extracomment>
        <translation>crear la carpeta «{name}»</translation>
    </message>
    <message>
        <source>renaming the folder to “{name}”</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_folders.py</extracomment>
        <translation>renombrar la carpeta a «{name}»</translation>
    </message>
    <message>
        <source>deleting the folder “{name}”</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_folders.py</extracomment>
        <translation>eliminar la carpeta «{name}»</translation>
    </message>
    <message>
        <source>deleting “{name}” and its playlists</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_folders.py</extracomment>
        <translation>eliminar «{name}» y sus listas</translation>
    </message>
    <message>
        <source>sorting the playlists by name</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_folders.py</extracomment>
        <translation>ordenar las listas por nombre</translation>
    </message>
    <message>
        <source>moving a playlist</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_folders.py</extracomment>
        <translation>mover una lista</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <extracomment>musicrec_desktop/gui/controllers/listeners/ratings.py
----------
musicrec_desktop/gui/wiring/undo_wiring.py</extracomment>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>telling a service what is played</source>
        <extracomment>musicrec_desktop/gui/controllers/scrobbling.py</extracomment>
        <translation>informar a un servicio de lo que suena</translation>
    </message>
    <message>
        <source>no longer telling a service what is played</source>
        <extracomment>musicrec_desktop/gui/controllers/scrobbling.py</extracomment>
        <translation>dejar de informar a un servicio de lo que suena</translation>
    </message>
    <message numerus="yes">
        <source>renaming %n file(s)</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tag_editing.py</extracomment>
        <translation>
            <numerusform>renombrar %n archivo</numerusform>
            <numerusform>renombrar %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tag_editing.py
----------
musicrec_desktop/gui/wiring/earlier_deeds.py</extracomment>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>changing the tags of %n file(s)</source>
        <extracomment>musicrec_desktop/gui/controllers/tags/tag_editing.py
----------
musicrec_desktop/gui/wiring/earlier_deeds.py</extracomment>
        <translation>
            <numerusform>cambiar las etiquetas de %n archivo</numerusform>
            <numerusform>cambiar las etiquetas de %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moving %n file(s) to the trash</source>
        <extracomment>musicrec_desktop/gui/controllers/library/trashing.py</extracomment>
        <translation>
            <numerusform>mover %n archivo a la papelera</numerusform>
            <numerusform>mover %n archivos a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>renaming “{name}”</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlists.py</extracomment>
        <translation>renombrar «{name}»</translation>
    </message>
    <message>
        <source>changing “{name}”</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlists.py</extracomment>
        <translation>cambiar «{name}»</translation>
    </message>
    <message>
        <source>adding to “{name}”</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_entries.py</extracomment>
        <translation>añadir a «{name}»</translation>
    </message>
    <message>
        <source>replacing “{name}”</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_entries.py</extracomment>
        <translation>sustituir «{name}»</translation>
    </message>
    <message>
        <source>removing from “{name}”</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_entries.py</extracomment>
        <translation>quitar de «{name}»</translation>
    </message>
    <message>
        <source>moving tracks in “{name}”</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_entries.py</extracomment>
        <translation>mover canciones en «{name}»</translation>
    </message>
    <message>
        <source>sorting “{name}”</source>
        <extracomment>musicrec_desktop/gui/controllers/playlists/playlist_entries.py</extracomment>
        <translation>ordenar «{name}»</translation>
    </message>
    <message>
        <source>Nothing to undo from this session. The last thing before it: {what}</source>
        <extracomment>musicrec_desktop/gui/wiring/earlier_deeds.py</extracomment>
        <translation>No hay nada que deshacer de esta sesión. Lo último de antes: {what}</translation>
    </message>
    <message numerus="yes">
        <source>adding %n track(s) to the queue</source>
        <extracomment>musicrec_desktop/gui/wiring/queue_deeds.py</extracomment>
        <translation>
            <numerusform>añadir %n canción a la cola</numerusform>
            <numerusform>añadir %n canciones a la cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>playing %n track(s) next</source>
        <extracomment>musicrec_desktop/gui/wiring/queue_deeds.py</extracomment>
        <translation>
            <numerusform>reproducir %n canción a continuación</numerusform>
            <numerusform>reproducir %n canciones a continuación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removing %n track(s) from the queue</source>
        <extracomment>musicrec_desktop/gui/wiring/queue_deeds.py</extracomment>
        <translation>
            <numerusform>quitar %n canción de la cola</numerusform>
            <numerusform>quitar %n canciones de la cola</numerusform>
        </translation>
    </message>
    <message>
        <source>shuffling the queue</source>
        <extracomment>musicrec_desktop/gui/wiring/queue_deeds.py</extracomment>
        <translation>mezclar la cola</translation>
    </message>
    <message>
        <source>reordering the queue</source>
        <extracomment>musicrec_desktop/gui/wiring/queue_deeds.py</extracomment>
        <translation>reordenar la cola</translation>
    </message>
    <message>
        <source>using the same columns for all tables</source>
        <extracomment>musicrec_desktop/gui/wiring/shared_columns.py</extracomment>
        <translation>usar las mismas columnas en todas las tablas</translation>
    </message>
    <message>
        <source>deleting the recipe “{name}”</source>
        <extracomment>musicrec_desktop/gui/wiring/undo_wiring.py</extracomment>
        <translation>eliminar la receta «{name}»</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <extracomment>musicrec_desktop/gui/wiring/undo_wiring.py</extracomment>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <extracomment>musicrec_desktop/gui/wiring/undo_wiring.py</extracomment>
        <translation>Rehecho: {what}</translation>
    </message>
    <message>
        <source>importing from “{name}”</source>
        <extracomment>musicrec_desktop/gui/wiring/undo_wiring.py</extracomment>
        <translation>importar de «{name}»</translation>
    </message>
    <message>
        <source>tidying up</source>
        <extracomment>musicrec_desktop/gui/wiring/undo_wiring.py</extracomment>
        <translation>ordenar</translation>
    </message>
    <message>
        <source>rating {tracks}</source>
        <extracomment>musicrec_desktop/gui/wiring/undo_wiring.py</extracomment>
        <translation>valorar {tracks}</translation>
    </message>
    <message>
        <source>deleting “{name}”</source>
        <extracomment>musicrec_desktop/gui/wiring/undo_wiring.py</extracomment>
        <translation>eliminar «{name}»</translation>
    </message>
    <message>
        <source>clearing the queue</source>
        <extracomment>musicrec_desktop/gui/wiring/queue_deeds.py</extracomment>
        <translation>vaciar la cola</translation>
    </message>
    <message numerus="yes">
        <source>replacing the queue of %n track(s)</source>
        <extracomment>musicrec_desktop/gui/wiring/queue_deeds.py</extracomment>
        <translation>
            <numerusform>el reemplazo de la cola de %n canción</numerusform>
            <numerusform>el reemplazo de la cola de %n canciones</numerusform>
        </translation>
    </message>
    <message>
        <source>deleting from the history</source>
        <extracomment>musicrec_desktop/gui/wiring/undo_wiring.py</extracomment>
        <translation>eliminar del historial</translation>
    </message>
    <message>
        <source>the last change of settings</source>
        <extracomment>musicrec_desktop/gui/wiring/undo_wiring.py</extracomment>
        <translation>el último cambio de los ajustes</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>musicrec_desktop/gui/wiring/undo_wiring.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <extracomment>musicrec_desktop/gui/wiring/undo_wiring.py</extracomment>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>musicrec_desktop/gui/wiring/undo_wiring.py</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <extracomment>musicrec_desktop/gui/wiring/undo_wiring.py</extracomment>
        <translation>Rehacer: {what}</translation>
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
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
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
        <translation>{x} por segundo</translation>
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
        <translation>Música que suena parecida, encontrada escuchando</translation>
    </message>
    <message>
        <source>Choose the folder your music is in. Its tags are read, then every file is analysed, several a second. Songs appear, and can be played, while that goes on. Your files are changed only when you edit tags, rename, or tell Tidy up to, and nothing leaves this computer.</source>
        <extracomment>musicrec_desktop/gui/panels/welcome.py</extracomment>
        <translation>Elige la carpeta con tu música. Se leen sus etiquetas y luego se analiza cada archivo, varios por segundo. Las canciones aparecen mientras tanto y se pueden reproducir. Tus archivos solo cambian cuando editas etiquetas, renombras o se lo dices a «Ordenar», y nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Choose a music folder…</source>
        <extracomment>musicrec_desktop/gui/panels/welcome.py</extracomment>
        <translation>Elegir una carpeta de música…</translation>
    </message>
    <message>
        <source>Use the music folder</source>
        <extracomment>musicrec_desktop/gui/panels/welcome.py</extracomment>
        <translation>Usar la carpeta de música</translation>
    </message>
    <message>
        <source>Try the demo library</source>
        <extracomment>musicrec_desktop/gui/panels/welcome.py</extracomment>
        <translation>Probar la biblioteca de demostración</translation>
    </message>
    <message>
        <source>About 24 short tracks that the program composes itself</source>
        <extracomment>musicrec_desktop/gui/panels/welcome.py</extracomment>
        <translation>Unas 24 canciones cortas que compone el propio programa</translation>
    </message>
    <message>
        <source>Use “{folder}”</source>
        <extracomment>musicrec_desktop/gui/panels/welcome.py</extracomment>
        <translation>Usar «{folder}»</translation>
    </message>
    <message>
        <source>You can also drop a folder anywhere on this window.</source>
        <extracomment>musicrec_desktop/gui/panels/welcome.py</extracomment>
        <translation>También puedes soltar una carpeta en cualquier parte de esta ventana.</translation>
    </message>
</context>
<context>
    <name>Year in review</name>
    <message>
        <source>Picture of the year</source>
        <extracomment>musicrec_desktop/gui/panels/history/year_view.py</extracomment>
        <translation>Imagen del año</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/history_pages.py</extracomment>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/history_pages.py</extracomment>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>“{path}” could not be written. Choose another folder.</source>
        <extracomment>musicrec_desktop/gui/wiring/pages/history_pages.py</extracomment>
        <translation>No se ha podido escribir «{path}». Elige otra carpeta.</translation>
    </message>
    <message>
        <source>I listened for</source>
        <extracomment>musicrec_desktop/gui/panels/history/year_picture.py</extracomment>
        <translation>He escuchado</translation>
    </message>
    <message>
        <source>{listener} listened for</source>
        <extracomment>musicrec_desktop/gui/panels/history/year_picture.py</extracomment>
        <translation>{listener} ha escuchado</translation>
    </message>
    <message>
        <source>Artists</source>
        <extracomment>musicrec_desktop/gui/panels/history/year_picture.py</extracomment>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Tracks</source>
        <extracomment>musicrec_desktop/gui/panels/history/year_picture.py</extracomment>
        <translation>Canciones</translation>
    </message>
    <message>
        <source>{share} new</source>
        <extracomment>musicrec_desktop/gui/panels/history/year_picture.py</extracomment>
        <translation>{share} de novedades</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>musicrec_desktop/gui/panels/history/year_picture.py</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message numerus="yes">
        <source>Longest streak: %n day(s)</source>
        <extracomment>musicrec_desktop/gui/panels/history/year_picture.py</extracomment>
        <translation>
            <numerusform>Racha más larga: %n día</numerusform>
            <numerusform>Racha más larga: %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Most on {day}: {duration}</source>
        <extracomment>musicrec_desktop/gui/panels/history/year_picture.py</extracomment>
        <translation>Máximo el {day}: {duration}</translation>
    </message>
    <message>
        <source>Genre of the year: {genre}</source>
        <extracomment>musicrec_desktop/gui/panels/history/year_picture.py</extracomment>
        <translation>Género del año: {genre}</translation>
    </message>
</context>
</TS>
