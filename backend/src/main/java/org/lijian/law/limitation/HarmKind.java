package org.lijian.law.limitation;

/** What an act has led to, as far as it lengthens the limitation. */
public enum HarmKind {
    /** 无下列危害后果 */
    NONE,
    /** 涉及公民生命健康安全、金融安全且有危害后果 */
    LIFE_HEALTH_FINANCE,
    /** 环境污染、生态破坏等危害后果 */
    POLLUTION
}
