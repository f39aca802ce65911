package org.lijian.document;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The bureau as its documents name it; {@code lijian.document.*}.
 *
 * @param authority its full name, by which its letters in document numbers (机关代字) are found
 * @param reviewBody who hears applications for reconsideration (行政复议机关)
 * @param court the court that hears suits against it
 * @param contact where the party turns to with questions, statements and requests
 * @param bank the bank that collects fines
 * @param account the account they are paid into
 */
@ConfigurationProperties("lijian.document")
record Bureau(
        @DefaultValue("晋城市生态环境局") String authority,
        @DefaultValue("晋城市人民政府") String reviewBody,
        @DefaultValue("有管辖权的人民法院") String court,
        @DefaultValue("晋城市生态环境局法规科") String contact,
        @DefaultValue("本机关缴款通知书载明的代收银行") String bank,
        @DefaultValue("缴款通知书载明的罚款专户") String account) {}
