package org.remit.bench;

/** Texts of duties as unlike each other as those of a real organisation: who does what for whom. */
final class DutyTexts {

    private static final String[][] VERBS = {
        {"策划", "Plan"}, {"审核", "Review"}, {"分析", "Analyse"}, {"优化", "Optimise"}, {"编制", "Draw up"},
        {"维护", "Maintain"}, {"监控", "Monitor"}, {"组织", "Organise"}, {"协调", "Coordinate"}, {"采购", "Purchase"},
        {"测试", "Test"}, {"发布", "Publish"}, {"评估", "Assess"}, {"培训", "Teach"}, {"预测", "Forecast"},
        {"盘点", "Count"}, {"跟进", "Follow up"}, {"设计", "Design"}, {"改进", "Improve"}, {"归档", "Archive"}
    };

    private static final String[][] OBJECTS = {
        {"促销活动", "sales campaigns"}, {"搜索关键词", "search keywords"}, {"短视频脚本", "video scripts"},
        {"直播排期", "streaming schedules"}, {"商品详情页", "product pages"}, {"会员等级", "membership levels"},
        {"优惠券预算", "coupon budgets"}, {"退货流程", "return procedures"}, {"客户投诉", "customer complaints"},
        {"仓库库存", "warehouse stock"}, {"承运商合同", "carrier contracts"}, {"配送路线", "delivery routes"},
        {"数据看板", "dashboards"}, {"埋点方案", "tracking plans"}, {"支付接口", "payment interfaces"},
        {"服务器容量", "server capacity"}, {"安全漏洞", "security holes"}, {"版本迭代", "releases"},
        {"用户访谈", "user interviews"}, {"交互原型", "interaction prototypes"}, {"招聘需求", "hiring needs"},
        {"薪酬方案", "pay schemes"}, {"考勤记录", "attendance records"}, {"费用报销", "expense claims"},
        {"税务申报", "tax returns"}, {"应收账款", "receivables"}, {"供应商资质", "supplier credentials"},
        {"质检报告", "inspection reports"}, {"社群话题", "community topics"}, {"品牌素材", "brand material"},
        {"竞品动态", "competitors' moves"}, {"定价策略", "pricing"}, {"选品清单", "assortments"},
        {"商家入驻", "merchant admissions"}, {"广告投放", "advertising"}, {"隐私合规", "privacy compliance"},
        {"合同文本", "contract texts"}, {"知识库", "the knowledge base"}, {"满意度调查", "satisfaction surveys"},
        {"应急预案", "emergency plans"}
    };

    private static final String[][] AREAS = {
        {"华东大区", "in the east"}, {"华南大区", "in the south"}, {"海外站点", "on foreign sites"},
        {"母婴类目", "for baby goods"}, {"生鲜类目", "for fresh food"}, {"家电类目", "for appliances"},
        {"服饰类目", "for clothing"}, {"新用户", "for new users"}, {"付费会员", "for paying members"},
        {"企业客户", "for business customers"}, {"小程序端", "in the mini program"}, {"客户端", "in the app"},
        {"门店渠道", "in the shops"}, {"分销渠道", "for resellers"}, {"年度大促", "for the yearly sale"},
        {"夜间时段", "at night"}, {"校园市场", "on campuses"}, {"县域市场", "in the counties"},
        {"奢侈品类目", "for luxury goods"}, {"图书类目", "for books"}
    };

    private DutyTexts() {}

    static String chinese(int number) {
        return verb(number)[0] + area(number)[0] + "的" + object(number)[0];
    }

    static String english(int number) {
        return verb(number)[1] + " " + object(number)[1] + " " + area(number)[1];
    }

    private static String[] verb(int number) {
        return VERBS[number % VERBS.length];
    }

    private static String[] object(int number) {
        return OBJECTS[number / VERBS.length % OBJECTS.length];
    }

    private static String[] area(int number) {
        return AREAS[number / (VERBS.length * OBJECTS.length) % AREAS.length];
    }
}
