// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest>

/// One program holds the tests of a folder; its first argument names the class to run: `unit_law TestHolidays [words of Qt Test…]`.
namespace recourse::test {

/// Runs a test class; its value is the program's exit code.
using Run = int (*)(int argc, char** argv);

/// Makes `run` known under the name of the test class. Always true, so that it can stand before `main`.
bool enlist(const char* name, Run run);

/// Runs `Test` in an `Application` of its own: QCoreApplication, QGuiApplication or QApplication.
template <class Test, class Application> int runTest(int argc, char** argv)
{
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi, true);
    Application application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

/// How long a test waits for what must come, in milliseconds. It ends when that is there; Qt's five seconds are too short on a machine
/// that is busy with other things. Also the most that an input may cost that is made to cost much: figures are measured in tests/bench.
inline constexpr int kLongestWaitMs = 60'000;

} // namespace recourse::test

#undef QTRY_VERIFY
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, recourse::test::kLongestWaitMs)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expr, message) QTRY_VERIFY2_WITH_TIMEOUT(expr, message, recourse::test::kLongestWaitMs)
#undef QTRY_COMPARE
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT(expr, expected, recourse::test::kLongestWaitMs)

/// At the end of a file: its test class, run by a function of its own.
#define RECOURSE_TEST_WITH(Test, run) const bool enlisted##Test = recourse::test::enlist(#Test, run);
/// The same for a class that needs no more than an application.
#define RECOURSE_TEST(Test, Application) RECOURSE_TEST_WITH(Test, (&recourse::test::runTest<Test, Application>))
