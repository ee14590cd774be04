/** Who gave the report: 市长 张晓容, 甘肃省省长任振鹤, 牙合甫·排都拉, 王 林 (blanks are gone by now). */

const OFFICE =
  /(?:代理?)?(?:省长|(?:自治区)?(?:人民政府)?主席|市长|自治州州长|州长|盟长|自治县县长|县长|区长|旗长|行署专员|专员|管委会主任)/u;
const NAME = /^(?:[\p{Script=Han}]{2,4}|[\p{Script=Han}]{1,8}(?:·[\p{Script=Han}]{1,8}){1,3})$/u;
/** Words that stand where a name could. */
const NO_NAME =
  /建设|热线|专线|信箱|政府|报告|代表|人民|会议|工作|同志|大会|委员|代理|市长|州长|省长|县长|区长|主席|年|月/u;
/** The commonest family names: a line of its own must begin with one to be read as a name. */
const FAMILY_NAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利于居揭干但尉斯元束檀衣信展阴昝智幸奉植衡富尧闭由';

/** The name in a line of the front; null where the line names nobody. */
export function speakerIn(line: string): string | null {
  const flat = line.replace(/^[—\-–（(【\s]+|[—\-–）)】：:，。\s]+$/gu, '').replace(/同志$/u, '');
  const offices = [...flat.matchAll(new RegExp(OFFICE, 'gu'))];
  for (const office of offices.reverse()) {
    const after = flat.slice(office.index + office[0].length).replace(/^[：:、，]/u, '');
    if (NAME.test(after) && !NO_NAME.test(after)) return after;
    const before = flat.slice(0, office.index);
    if (
      after === '' &&
      NAME.test(before) &&
      FAMILY_NAMES.includes(before[0]!) &&
      !NO_NAME.test(before) &&
      before.length <= 3
    )
      return before;
  }
  return null;
}

const IN_WORDS =
  /(?:^|[^\p{Script=Han}]|印发|听取了?|审议了?|了|由)([\p{Script=Han}]{2,3})(?:代理?)?(?:市长|州长|省长|盟长|县长|区长|主席)(?:在[^，。]{2,30}会议|代表[^，。]{0,10}政府|所?作)/u;

/** The name in a sentence about the speech: 听取了某某市长代表市人民政府所作的报告. */
export function speakerInWords(text: string): string | null {
  const name = text.match(IN_WORDS)?.[1];
  return name && FAMILY_NAMES.includes(name[0]!) && !NO_NAME.test(name) ? name : null;
}

/** A line that holds an office alone; the name stands on the next one. */
export const isOfficeAlone = (line: string): boolean =>
  /长$|主席$|专员$/u.test(line) && line.length <= 16 && speakerIn(line) === null;

/** Whether words in the place of a name can be one. */
export const canBeName = (words: string): boolean => NAME.test(words) && !NO_NAME.test(words);

/** A line that is a person's name and nothing else. */
export function isNameAlone(line: string): boolean {
  if (!NAME.test(line) || NO_NAME.test(line)) return false;
  return (
    line.includes('·') ||
    (line.length <= 3 && FAMILY_NAMES.includes(line[0]!)) ||
    /^(?:欧阳|上官|司马|诸葛|皇甫|尉迟)/u.test(line)
  );
}
