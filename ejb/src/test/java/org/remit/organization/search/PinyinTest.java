package org.remit.organization.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    @ParameterizedTest(name = "{0} is typed {1} or {2}")
    @CsvSource({
        "市场经理, shichangjingli, scjl",
        "银行专员, yinhangzhuanyuan, yhzy",
        "行政部, xingzhengbu, xzb",
        "重庆分公司, chongqingfengongsi, cqfgs",
        "重点项目, zhongdianxiangmu, zdxm",
        "增长运营, zengzhangyunying, zzyy",
        "长期合作, changqihezuo, cqhz",
        "物流部长, wuliubuzhang, wlbz",
        "会计, kuaiji, kj",
        "调度, diaodu, dd",
        "绿色旅游, lvselvyou, lsly",
        "SEO专员, seozhuanyuan, seozy",
        "長沙, changsha, cs"
    })
    void aWordIsReadAsItIsSpoken(String text, String full, String initials) {
        assertThat(Pinyin.of(text)).isEqualTo(new Pinyin(full, initials));
    }

    @ParameterizedTest(name = "{0} is called {1}")
    @CsvSource({
        "单雄, shanxiong, sx",
        "曾静, zengjing, zj",
        "仇英, qiuying, qy",
        "欧阳雪, ouyangxue, oyx",
        "尉迟敏, yuchimin, ycm",
        "王芳, wangfang, wf"
    })
    void aSurnameIsReadAsASurname(String name, String full, String initials) {
        assertThat(Pinyin.ofName(name)).isEqualTo(new Pinyin(full, initials));
    }

    @Test
    void whatHasNoSoundIsLeftOut() {
        assertThat(Pinyin.of("直播🎬 100% 运营！_\n")).isEqualTo(new Pinyin("zhibo100yunying", "zb100yy"));
        assertThat(Pinyin.of("🎬")).isEqualTo(new Pinyin("", ""));
        assertThat(Pinyin.of(null)).isEqualTo(new Pinyin("", ""));
        assertThat(Pinyin.ofName(null)).isEqualTo(new Pinyin("", ""));
    }
}
