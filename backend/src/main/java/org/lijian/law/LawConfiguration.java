package org.lijian.law;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The book of law of the running system. */
@Configuration
class LawConfiguration {
    @Bean
    LawBook lawBook() {
        return LawBook.shipped();
    }
}
