package org.lijian.lead;

import org.jspecify.annotations.Nullable;

/** 凭查询码查询举报. The code is a secret of its holder and never part of an address. */
public record AskForReport(@Nullable String code) {
    @Override
    public String toString() {
        return "AskForReport[…]";
    }
}
