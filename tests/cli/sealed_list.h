// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace recourse::test {

/// Made with Python's hashlib and cryptography; the password is "käse & brot", what lies inside has "canary" in all secret places.
inline const QByteArray kSealedList = R"({"encrypted":true,"passwordProtected":true,"salt":"c2FsdCBvZiB0ZXN0cw==","kdfType":0,"kdfIterations":1000,)"
    R"("encKeyValidation_DO_NOT_EDIT":"2.AAECAwQFBgcICQoLDA0ODw==|LXDnCD4dh8ZKS4LFy/MITGGCaqVmEUTHtt5r6gn7OHtiCpSUEFv4Os0UVtNyBn6X|OPQYK27mQHPbdar1YljfZSx6HOzZDf/mRiMbXCCe0wQ=",)"
    R"("data":"2.EBESExQVFhcYGRobHB0eHw==|wxZJK4ofqvzFIsL2AdwHFmc/IaU62Lvrmqg2dRlkp0XK6Y6zrZrnD7uj1jCegIQPj4/PL3XXi4G3baBlMMPY1vDoEuO7cjA989jxXbdvVDjrre8DWlEzOuo5JIGzbei8pMcg/wkGH+Ivn4Sa1sVb9RcbzkVS76rFqkrVLN5bycHJOPbOfXFnPUllWD+F8PhKD2VHES6BmYUZnjpHBl/cCg==|f5Sq+mdyzQOfTVfEvK1p+hWJQbtqcNVHVKSX1WHRohM="})";

} // namespace recourse::test
