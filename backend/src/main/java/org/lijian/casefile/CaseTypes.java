package org.lijian.casefile;

import org.lijian.casefile.disposition.Disposition;
import org.lijian.casefile.penalty.similar.SimilarBand;
import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CaseTypes {
    @Bean
    ConfigurationCustomizer caseValueTypes() {
        return c -> {
            TypeHandlers.id(c, CaseId.class, CaseId::new);
            TypeHandlers.id(c, PenaltyId.class, PenaltyId::new);
            TypeHandlers.value(c, ActHandlings.class, String.class, ActHandlings::json, ActHandlings::ofJson);
            TypeHandlers.value(c, Norms.class, String.class, Norms::json, Norms::ofJson);
            TypeHandlers.value(c, Choices.class, String.class, Choices::json, Choices::ofJson);
            TypeHandlers.value(c, Disposition.class, String.class, Disposition::json, Disposition::ofJson);
            TypeHandlers.value(c, SimilarBand.class, String.class, SimilarBand::json, SimilarBand::ofJson);
            TypeHandlers.value(c, Explanation.class, String.class, Explanation::json, Explanation::ofJson);
        };
    }
}
