/** Units by the signs that stand behind a number, as they are read. */
const unitsBySign: Readonly<Record<string, string>> = {
	'℃': '摄氏度',
	'°C': '摄氏度',
	'㎡': '平方米',
	'm²': '平方米',
	m2: '平方米',
	'km²': '平方公里',
	km2: '平方公里',
	'hm²': '公顷',
	hm2: '公顷',
	'㎥': '立方米',
	'm³': '立方米',
	m3: '立方米',
	'㎞': '公里',
	km: '公里',
	m: '米',
	cm: '厘米',
	mm: '毫米',
	t: '吨',
	'㎏': '千克',
	kg: '千克',
	g: '克',
	mg: '毫克',
	μg: '微克',
	L: '升',
	h: '小时',
	min: '分钟',
	kW: '千瓦',
	MW: '兆瓦',
	GW: '吉瓦',
	kWh: '千瓦时',
	kW·h: '千瓦时',
	kV: '千伏',
	dB: '分贝',
};

/** A unit in signs, the longest first, or in words. */
const unit = `(?:${Object.keys(unitsBySign)
	.sort((left, right) => right.length - left.length)
	.join('|')}|\\p{Script=Han}{1,4})`;
/** A number and its unit, or one of many of another: `60公里/小时`. */
const measured = new RegExp(`(\\d) ?(${unit})(?:/(${unit}))?(?![\\p{Script=Latin}\\d²³])`, 'gu');

/** A text whose units are written as they are read: `60km/h` → `60公里每小时`, `35微克/立方米` → `35微克每立方米`. */
export function withSpokenUnits(text: string): string {
	return text.replace(measured, (whole, digit: string, sign: string, each: string | undefined) => {
		const said = unitsBySign[sign];
		if (said === undefined && each === undefined) return whole;
		return `${digit}${said ?? sign}${each === undefined ? '' : `每${unitsBySign[each] ?? each}`}`;
	});
}
