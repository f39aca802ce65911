package org.lijian.workflow;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.lijian.casefile.Cases;
import org.lijian.casefile.hold.EvidenceHolds;
import org.lijian.casefile.penalty.DecidingHeads;
import org.lijian.casefile.penalty.Penalties;
import org.lijian.casefile.summary.SummaryPenalties;
import org.lijian.collection.Collections;
import org.lijian.collection.Enforcement;
import org.lijian.deadline.DeadlineWatch;
import org.lijian.deadline.Deadlines;
import org.lijian.delivery.PublicNotices;
import org.lijian.identity.Delegations;
import org.lijian.identity.Officers;
import org.lijian.inspection.laboratory.LaboratoryReports;
import org.lijian.lead.Leads;
import org.lijian.measure.ProductionLimits;
import org.lijian.measure.Seizures;
import org.lijian.platform.LegalTime;
import org.lijian.referral.Referrals;
import org.lijian.testing.DatabaseTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The real engine and the real worklist on the real database; the features are the outside world and are played by the test. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DatabaseTest
@Import({ProcessTest.Engine.class, LegalTime.class, Happenings.class})
@MockitoBean(
        types = {
            Leads.class,
            Penalties.class,
            SummaryPenalties.class,
            Deadlines.class,
            DeadlineWatch.class,
            EvidenceHolds.class,
            PublicNotices.class,
            Collections.class,
            DecidingHeads.class,
            Enforcement.class,
            Seizures.class,
            ProductionLimits.class,
            Referrals.class,
            Cases.class,
            Officers.class,
            Delegations.class,
            LaboratoryReports.class
        })
@TestPropertySource(properties = {"lijian.engine.job-executor=false", "lijian.test.database=processes"})
@interface ProcessTest {
    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan(basePackages = {"org.lijian.workflow", "org.lijian.worklist", "org.lijian.approval"})
    @ComponentScan(
            basePackages = "org.lijian.platform",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "org\\.lijian\\.platform\\.(AuditChain|AuditOfEvents|Exclusions|WholeThings)"))
    class Engine {
        @Bean
        SetClock clock() {
            return new SetClock();
        }
    }
}
