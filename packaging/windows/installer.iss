; The installer for Windows, for Inno Setup 6.3 or newer; packaging/build.py runs it.
; Not tried yet: it was written from Inno Setup's documentation.

#ifndef AppVersion
  #error Run packaging/build.py: it names AppVersion, Bundle, Output, Icon and Associations
#endif
#define AppName "MusicRec Desktop"
#define Program "musicrec-desktop.exe"
#define ProgId "MusicRecDesktop.Audio"

[Setup]
AppId={{6F0B5C2E-7B7D-4C3C-9A53-5B0D8C1F7A21}
AppName={#AppName}
AppVersion={#AppVersion}
AppVerName={#AppName} {#AppVersion}
VersionInfoVersion={#AppVersion}
DefaultDirName={autopf}\MusicRec Desktop
DefaultGroupName={#AppName}
DisableProgramGroupPage=yes
; For this user alone, without an administrator; whoever wants it for all can choose so.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir={#Output}
OutputBaseFilename=musicrec-desktop-{#AppVersion}-setup
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\{#Program}
UninstallDisplayName={#AppName}
LicenseFile=..\..\LICENSE
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
; A player that runs is asked to close; its queue is there again afterwards.
CloseApplications=yes
RestartApplications=no
ChangesAssociations=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "openwith"; Description: "Offer {#AppName} in ""Open with"" of music and playlists"

[InstallDelete]
; Nothing of an older version stays between the files of this one.
Type: filesandordirs; Name: "{app}\lib"

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\{#AppName}"; Filename: "{app}\{#Program}"; AppUserModelID: "MusicRecDesktop"
Name: "{autodesktop}\{#AppName}"; Filename: "{app}\{#Program}"; Tasks: desktopicon

[Registry]
; Offered, never made the default: that is the user's choice.
Root: HKA; Subkey: "Software\Classes\{#ProgId}"; ValueType: string; ValueData: "{#AppName}"; Flags: uninsdeletekey; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\{#ProgId}\DefaultIcon"; ValueType: string; ValueData: "{app}\{#Program},0"; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\{#ProgId}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Applications\{#Program}"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "{#AppName}"; Flags: uninsdeletekey; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Applications\{#Program}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""; Tasks: openwith
#include Associations

[Run]
Filename: "{app}\{#Program}"; Description: "{cm:LaunchProgram,{#AppName}}"; Flags: nowait postinstall skipifsilent

[UninstallDelete]
Type: dirifempty; Name: "{app}"

[Messages]
en.UninstalledAll=%1 was removed. What it learnt is kept in the folder musicrec-desktop of your local application data; delete that folder to remove it, too.
