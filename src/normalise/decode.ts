/** A source as text. */
export interface DecodedText {
	/** The text, without a byte order mark. */
	text: string;
	/** Encoding, by its name in the WHATWG Encoding standard. */
	encoding: string;
}

/** The characters that are most frequent in modern Chinese prose, in both scripts; only their share is used. */
const frequent = new Set(
	'的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严這個國時來們對發過產學經進電裡實體當還從業無關間樣與應開會動說種後為於點見車長門東馬風書問題機關數據將與'.split(
		'',
	),
);

/**
 * The text of a source's bytes. A byte order mark decides; else bytes that are valid UTF-8 are UTF-8; else GB18030 (which
 * holds GBK and GB2312), Big5 and UTF-8 with broken bytes are all decoded and the one that gives more frequent and fewer impossible characters is
 * taken, since either decoder accepts most of the other's bytes.
 */
export function decode(bytes: Uint8Array): DecodedText {
	const marked = byteOrderMark(bytes);
	if (marked !== null) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
	} catch {
		const candidates = ['utf-8', ...wideCandidates(bytes), 'gb18030', 'big5'].map((encoding) => {
			const text = new TextDecoder(encoding).decode(bytes);
			return { text, encoding, score: plausibility(text) };
		});
		const best = candidates.reduce((left, right) => (right.score > left.score ? right : left));
		return { text: best.text, encoding: best.encoding };
	}
}

function byteOrderMark(bytes: Uint8Array): string | null {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark is tried only where there are zero bytes, which no other encoding here has. */
function wideCandidates(bytes: Uint8Array): string[] {
	return bytes.subarray(0, 4096).includes(0) ? ['utf-16le', 'utf-16be'] : [];
}

/** Mean over the first 20,000 characters: frequent characters count for, replacement and private-use ones against. */
function plausibility(text: string): number {
	const sample = text.slice(0, 20_000);
	let score = 0;
	for (const character of sample) {
		if (frequent.has(character)) score += 1;
		else if (isImpossible(character)) score -= 5;
	}
	return score / Math.max(sample.length, 1);
}

/** Replacement, private-use and control characters, which no source holds on purpose. */
function isImpossible(character: string): boolean {
	return /[\ufffd\ue000-\uf8ff]/u.test(character) || character < '\t';
}
