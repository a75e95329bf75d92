"""What scripts look like: their code pages and their frequent characters."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache


@dataclass(frozen=True, slots=True)
class Ideographs:
    """A script of many characters.

    Attributes
    ----------
    encoding : str
        Python's name of the code page it is written in.
    ranges : tuple of (int, int)
        Where its characters stand in Unicode.
    repertoire : str
        The code page of the characters that people use; rarer ones are chance.
    frequent : frozenset of str
    common : (int, int), optional
        The first and the last lead byte of the repertoire's first level, which holds the
        characters in common use; the second holds those that few people can read.
    """

    encoding: str
    ranges: tuple[tuple[int, int], ...]
    repertoire: str
    frequent: frozenset[str] = field(repr=False)
    common: tuple[int, int] | None = None

    def holds(self, character: str) -> bool:
        """Whether a character is one of those that people use."""
        code = ord(character)
        inside = any(first <= code <= last for first, last in self.ranges)
        return inside and _lead_byte(character, self.repertoire) is not None

    def weight(self, character: str) -> float:
        """Return 1 for the frequent characters, a half for others in common use, 0 for the rest.

        Bytes meant otherwise are common by chance half of the time: a text of such alone
        says nothing, one that holds frequent ones too says much.
        """
        if character in self.frequent:
            return 1.0
        lead = _lead_byte(character, self.repertoire)
        if lead is None or self.common is None:
            return 0.0
        first, last = self.common
        return 0.5 if first <= lead <= last else 0.0


@dataclass(frozen=True, slots=True)
class Alphabet:
    """A script of few letters, of one byte each.

    Attributes
    ----------
    encoding : str
    letters, vowels : frozenset of str
        In lower case.
    frequent : str
        The twenty most frequent letters, the most frequent first.
    impossible : re.Pattern
        What no word holds, in lower case.
    """

    encoding: str
    letters: frozenset[str] = field(repr=False)
    frequent: str
    vowels: frozenset[str]
    impossible: re.Pattern[str]

    def weight(self, letter: str) -> float:
        """Return 1 for the ten most frequent letters, a half for the next ten, 0 for others."""
        place = self.frequent.find(letter)
        return 0.0 if place < 0 else 1.0 if place < 10 else 0.5


@cache
def _lead_byte(character: str, repertoire: str) -> int | None:
    try:
        return character.encode(repertoire)[0]
    except UnicodeEncodeError:
        return None


def is_punctuation(character: str) -> bool:
    """Whether a character stands between words of any script of East Asia."""
    return (
        "\u3000" <= character <= "\u303f"
        or "\uff01" <= character <= "\uff5e"
        or (character in "・ー–—‘’“”…·×～")
    )


_KANA = (0x3041, 0x30FF)
_HAN = (0x4E00, 0x9FFF)
_HANGUL = (0xAC00, 0xD7A3)

# The frequent ones of newspapers, and those of names and songs.
_HANZI = (
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后"
    "作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因"
    "只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应"
    "战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿"
    "原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太"
    "量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界"
    "达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今"
    "切院让识候带导争运爱歌曲风雨雪花夜梦星泪唱恋吻伤孤单离寂寞幸福快乐永远红黑蓝绿云岁青春朋友姑娘兄"
    "弟妹妈爸周李刘陈杨赵黄吴徐孙胡朱林郭罗梁宋郑谢韩唐冯董萧邓傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴"
    "夏钟汪田姜范石姚谭廖邹熊陆郝孔崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎易武乔贺赖龚菲伦杰伟芳娜敏静丽"
    "艳勇华荣慧玲燕颖怡婷俊宏志辉六七八九百千香豆草树木火土雾烟沙舞影笑哭醉酒茶杯灯窗船桥街城乡车站晴"
    "旧岛鱼鸟飞翔追寻忘忆缘份温柔漂亮愿陪伴珍惜遇忧愁念亲怎吗吧呢啊呀哦谁哪征服背叛朵玫瑰茉莉梅兰竹菊"
    "荷桃迅奕惠卜健琴弦琵琶古侠客英雄"
)
_TRADITIONAL = (
    "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後"
    "作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因"
    "只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應"
    "戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒"
    "原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太"
    "量再感建務做接必場件計管期市直德資命山金指克許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界"
    "達光放強即像難且權思王象完設式色路記南品住告類求據程北邊死張該交規萬取拉格望覺術領共確傳師觀清今"
    "切院讓識候帶導爭運愛歌曲風雨雪花夜夢星淚唱戀吻傷孤單離寂寞幸福快樂永遠紅黑藍綠雲歲青春朋友姑娘兄"
    "弟妹媽爸周李劉陳楊趙黃吳徐孫胡朱林郭羅梁宋鄭謝韓唐馮董蕭鄧傅沈曾彭呂蘇盧蔣蔡賈丁魏薛葉閻余潘杜戴"
    "夏鍾汪田姜范石姚譚廖鄒熊陸郝孔崔康毛邱秦江史顧侯邵孟龍段雷錢湯尹黎易武喬賀賴龔菲倫傑偉芳娜敏靜麗"
    "豔勇華榮慧玲燕穎怡婷俊宏志輝六七八九百千香豆草樹木火土霧煙沙舞影笑哭醉酒茶杯燈窗船橋街城鄉車站晴"
    "舊島魚鳥飛翔追尋忘憶緣份溫柔漂亮願陪伴珍惜遇憂愁念親怎嗎吧呢啊呀哦誰哪征服背叛朵玫瑰茉莉梅蘭竹菊"
    "荷桃迅奕惠卜健琴弦琵琶古俠客英雄伍佰佑倔"
)
_KANJI = (
    "日一国人年大十二本中長出三時行見月後前生五間上東四今金九入学高円子外八六下来気小七山話女北午百書"
    "先名川千水半男西電校語土木聞食車何南万毎白天母火右読友左休父雨愛夢心恋君僕私世界夜空海風花春夏秋"
    "冬星涙歌声音手目光道桜雪夕陽朝明昨未過去思会別離待笑泣死神様少青永遠約束秘密記憶奇跡希望自由力旅"
    "始終最新作曲編田佐藤鈴橋伊渡辺村林加吉井松野原石島美和恵真奈香里彩優梨翔太郎宇多浜崎倖坂泉福米津"
    "玄師椎檎京都怪物嵐色線祭軽峡景丸内残酷使変輪廻運命虹翼鳥羽影闇炎雷雲霧露霜氷波岸港町街駅汽列船路"
    "故郷帰逢近強弱古赤黒銀紅紫緑透幻想戦士勇者王姫騎団魂叫響奏弾唄踊舞"
)
_SYLLABLES = (
    "이다는의에가을고를은나한사하지로도기리자어아인서시스대해그라만니정있들수게일전안여주모부보우원제"
    "러없면비장선오조구상성요거진내너마음랑노래눈물밤늘별꽃봄름겨울바람길집날때말소년녀김박최강윤임송"
    "유신권황방탄단빅뱅트와블랙핑크레벨벳엑세븐틴슈퍼동걸데씨엔루투애피엠싸타청춘추억당영행복백편첫못"
    "잊움친엄버꿈처럼같더좋미워녕잘떠돌줘싶치록되감합할까않무엇누왜떻많저생각속숨결입술손빛새벽침녁월"
    "간운명위든것던건난넌널참작큰두네둘셋넷연석현준민호재희숙순철훈혁경혜린채관교국군근금급긴깊끝님달"
    "담답덕독돈된될드득듯등딸땅떤또뜻락량런럽려력련령례론료류르른릴림립막맞매맥맨먹먼메며몇목몰몸문밀"
    "반받밖배번벌범법변병본볼봐북분불붙브뿐쁘쁜산살삶섬센셀솔쇼쉬슬습승식실심쌍쓰알앞야약양얘언얼업었"
    "역열염였예옛온올옷완왕외용육응잎잔잠적절점져족존좀종죄죽줄중즐직질짓짝째차찬창찾책천체초촌총출춤"
    "충취칠카켜코콜키킬탁탈태터테텐토통특틀티파판팔패페평포폭표푸풀품풍프플필학핫했향허헌헤형혼홀홍화"
    "확환활회후흐흔흰힘"
)


def _ideographs(
    encoding: str,
    repertoire: str,
    frequent: str,
    *ranges: tuple[int, int],
    common: tuple[int, int] | None = None,
) -> Ideographs:
    characters = frozenset(frequent)
    if _KANA in ranges:
        characters |= {chr(code) for code in range(_KANA[0], _KANA[1] + 1)}
    return Ideographs(encoding, ranges, repertoire, characters, common)


IDEOGRAPHIC = (
    _ideographs("cp932", "shift_jis", _KANJI, _KANA, _HAN, common=(0x88, 0x98)),
    _ideographs("euc_jp", "shift_jis", _KANJI, _KANA, _HAN, common=(0x88, 0x98)),
    _ideographs("cp949", "euc_kr", _SYLLABLES, _HANGUL),
    _ideographs("gbk", "gb2312", _HANZI, _HAN, common=(0xB0, 0xD7)),
    _ideographs("big5", "big5", _TRADITIONAL, _HAN, common=(0xA4, 0xC6)),
)

_CYRILLIC = frozenset("абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўјљњћђџ")
_CYRILLIC_VOWELS = frozenset("аеёиоуыэюяіїє")
_CYRILLIC_FREQUENT = "оеаинтсрвлкмдпуяыьгз"
# й stands behind vowels, the signs behind consonants, and ё is stressed, so there is one.
_CYRILLIC_IMPOSSIBLE = re.compile(
    r"[бвгджзклмнпрстфхцчшщйъьы]й|^[ъьы]|[аеёиоуыэюяйъь][ъь]|(.)\1\1|[бвгджзклмнпрстфхцчшщ]{6}|ё.*ё"
)
_GREEK = frozenset("αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ")
_GREEK_VOWELS = frozenset("αεηιουωάέήίόύώϊϋΐΰ")
_GREEK_FREQUENT = "αοιετνσηρπκμλυςίόάέή"
# ς ends words, σ does not, and one vowel is stressed.
_GREEK_IMPOSSIBLE = re.compile(
    r"^(?!.*[άέήίόύώΐΰ]).{4}|ς.|..σ$|[άέήίόύώ].*[άέήίόύώ]|(.)\1\1|[βγδζθκλμνξπρσςτφχψ]{5}|^[ΐΰϊϋς]"
)

_HEBREW = frozenset("אבגדהוזחטיךכלםמןנסעףפץצקרשת")
_HEBREW_FREQUENT = "יוהלארתבשמנםעחדקכפןג"
# Five letters have a form of their own at the end of words.
_HEBREW_IMPOSSIBLE = re.compile(r"[ךםןףץ].|[כמנצ]$|(.)\1\1")
_ARABIC = frozenset("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگک")
_ARABIC_FREQUENT = "اليمنورتبهةدعسفكحقأج"
_ARABIC_IMPOSSIBLE = re.compile(r"[ةى].|^[ةىئؤ]|(.)\1\1|[آأإ][آأإا]")
_THAI_MARKS = "ัิีึืฺุู็่้๊๋์ํ๎"
_THAI = frozenset(map(chr, range(0x0E01, 0x0E2F))) | frozenset("ะาำเแโใไๅๆ" + _THAI_MARKS)
_THAI_FREQUENT = "านรกอเงมยล่วดท้สตั ี"
# Vowels and tones stand on consonants, but for five vowels, which stand before one.
_THAI_IMPOSSIBLE = re.compile(
    f"^[{_THAI_MARKS}ะาำๅๆ]|[เแโใไ](?![ก-ฮ])|[่-๋]{{2}}|[ัิีึืุู]{{2}}|(?<![ก-ฮ่-๋])[ัิีึืุู]|(.)\\1\\1"
)

ALPHABETS = (
    Alphabet("cp1251", _CYRILLIC, _CYRILLIC_FREQUENT, _CYRILLIC_VOWELS, _CYRILLIC_IMPOSSIBLE),
    Alphabet("koi8_r", _CYRILLIC, _CYRILLIC_FREQUENT, _CYRILLIC_VOWELS, _CYRILLIC_IMPOSSIBLE),
    Alphabet("cp1253", _GREEK, _GREEK_FREQUENT, _GREEK_VOWELS, _GREEK_IMPOSSIBLE),
    Alphabet("cp1255", _HEBREW, _HEBREW_FREQUENT, frozenset("אהוי"), _HEBREW_IMPOSSIBLE),
    Alphabet("cp1256", _ARABIC, _ARABIC_FREQUENT, frozenset("اأآويىةه"), _ARABIC_IMPOSSIBLE),
    Alphabet(
        "cp874",
        _THAI,
        _THAI_FREQUENT,
        frozenset("ะาำเแโใไัิีึืุู"),
        _THAI_IMPOSSIBLE,
    ),
)
