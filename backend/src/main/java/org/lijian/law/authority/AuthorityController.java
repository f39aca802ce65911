package org.lijian.law.authority;

import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.law.FromTheBook;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Require;
import org.lijian.shared.RegionCode;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@FromTheBook
@RequestMapping("/api/v1/competent-authorities")
class AuthorityController {
    private static final int LONGEST_CODE = 64;
    private static final String REGION = "[1-9]\\d{5}";

    private final Authorities authorities;
    private final LegalTime time;

    AuthorityController(Authorities authorities, LegalTime time) {
        this.authorities = authorities;
        this.time = time;
    }

    @GetMapping
    @PermitAll
    Competence getCompetentAuthority(
            @RequestParam(required = false) @Nullable String violation,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf) {
        String act = Require.text(violation, "violation", LONGEST_CODE);
        String where = Require.text(region, "region", LONGEST_CODE);
        Require.that(where, where.matches(REGION), "region", "行政区划代码为六位数字", "has six digits");
        return authorities.competent(act, RegionCode.of(where), asOf == null ? time.today() : asOf);
    }
}
