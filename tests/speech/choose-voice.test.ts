import { expect, test } from 'vitest';
import { chooseVoice } from '../../src/speech/choose-voice.ts';

const voice = (lang: string, facts = {}) => ({ lang, localService: true, default: false, ...facts });

test.each([
	['of the mainland', [voice('en-US', { default: true }), voice('zh-TW'), voice('zh_CN')], 'zh_CN'],
	['of the device, not of a maker far away', [voice('zh-CN', { localService: false }), voice('zh-TW')], 'zh-TW'],
	['of Mandarin rather than Cantonese', [voice('zh-HK'), voice('cmn-Hans')], 'cmn-Hans'],
	['the one that is set', [voice('zh-CN'), voice('zh-CN-x', { default: true })], 'zh-CN-x'],
	['any Chinese one', [voice('zh-HK')], 'zh-HK'],
	['none', [voice('zh-CN', { localService: false }), voice('ja-JP')], undefined],
])('%s', (_, voices, lang) => {
	expect(chooseVoice(voices)?.lang).toBe(lang);
});
